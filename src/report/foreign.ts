/**
 * Text that a model, a server or a pull request wrote. It is hostile until it has been through here: what remains is one
 * line or lines of visible characters that no runner reads as a command.
 */

/**
 * Control characters but tab and line feed, and characters that reorder or hide text (bidirectional controls and zero
 * widths; "Trojan Source", CVE-2021-42574). The zero-width space stays, since it is what we put in ourselves.
 */
const INVISIBLE = /(?![\t\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu
const ZERO_WIDTH_SPACE = '\u200b'

/** Takes the power out of workflow commands (`::error::`, `##[error]`) and shows what would be invisible. */
export function disarm(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(INVISIBLE, '\ufffd')
    .replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
}

/** The text disarmed, on one line, cut to `max` characters. */
export function oneLine(text: string, max = 500): string {
  return cut(disarm(text).replace(/\s+/g, ' ').trim(), max)
}

/** The text cut to `max` characters, never inside a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
