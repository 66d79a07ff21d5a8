import { createHash } from 'node:crypto'

/** SHA-256 of the parts, as hex. The only source of "randomness" here: the same world gives the same numbers. */
export function digest(...parts: (string | number)[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex')
}

/** A number in [0, 1) that depends on nothing but the parts. */
export function fraction(...parts: (string | number)[]): number {
  return Number.parseInt(digest(...parts).slice(0, 12), 16) / 2 ** 48
}

/** A whole number in [0, size) that depends on nothing but the parts. */
export function indexOf(size: number, ...parts: (string | number)[]): number {
  return Math.floor(fraction(...parts) * size)
}

/** A UUID-shaped (version 4 layout) identifier; example IDs of the service are UUIDs. */
export function uuidOf(...parts: (string | number)[]): string {
  const hex = digest('uuid', ...parts)
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
