import { getRandomValues } from 'node:crypto'
import type { Row } from './rows.ts'

/** Which row is which, and which rows belong to the same example. */
export interface RowIdentities {
  readonly length: number
  /** How many different examples the rows belong to. They are numbered from 0. */
  readonly examples: number
  /** The identity of the row at an index; `undefined` beyond the rows. */
  at(index: number): RowIdentity | undefined
  /** The number of the example of a row; −1 where it belongs to none. */
  exampleOf(row: number): number
  exampleId(example: number): string
  /** See `inputKeyOf`; empty when nothing is known about the input. */
  inputKey(row: number): string
}

export interface RowIdentity {
  /** To find the row again. Empty when the service gave none. */
  readonly id: string
  readonly exampleId: string | null
  /** How many rows were read before it, repeated ones included: what finds a row without an identifier again. */
  readonly position: number
  /** Which of the pooled tables it comes from, from 0. */
  readonly part: number
}

/** Collects the identities of rows as they arrive. */
export function createIdentities() {
  const [ids, exampleIds, inputKeys] = [createStringPool(), createStringPool(), createStringPool()]
  const exampleOf: number[] = []
  const positions: number[] = []
  let read = 0
  return {
    length: () => ids.length,
    /** Returns the index of the row; `undefined` when a row with its identifier was there before. */
    add: ({ id, exampleId, inputKey }: Row): number | undefined => {
      const index = ids.length
      read += 1
      if (id === '') ids.push(id)
      else if (ids.intern(id) < index) return undefined
      exampleOf.push(exampleId === null ? -1 : exampleIds.intern(exampleId))
      positions.push(read - 1)
      inputKeys.push(inputKey)
      return index
    },
    /** What was collected so far. Later rows do not change it. */
    soFar: (): RowIdentities => {
      const { length } = ids
      const exampleAt = (row: number): number => (row < length ? (exampleOf[row] ?? -1) : -1)
      return {
        length,
        examples: exampleIds.length,
        at: (index) => {
          if (!(index >= 0 && index < length)) return undefined
          const example = exampleAt(index)
          const exampleId = example < 0 ? null : exampleIds.at(example)
          return { id: ids.at(index), exampleId, position: positions[index] ?? index, part: 0 }
        },
        exampleOf: exampleAt,
        exampleId: (example) => exampleIds.at(example),
        inputKey: (row) => inputKeys.at(row),
      }
    },
  }
}

/** The identities of several tables as one; their examples are matched by ID. */
export function mergeIdentities(parts: readonly RowIdentities[]): RowIdentities {
  const pool = createStringPool()
  const starts: number[] = []
  const exampleOf: number[] = []
  for (const part of parts) {
    starts.push(exampleOf.length)
    const known = Array.from({ length: part.examples }, (_, at) => pool.intern(part.exampleId(at)))
    for (let row = 0; row < part.length; row += 1) exampleOf.push(known[part.exampleOf(row)] ?? -1)
  }
  const partOf = (row: number): number => starts.findLastIndex((start) => start <= row)
  return {
    length: exampleOf.length,
    examples: pool.length,
    at: (row) => {
      const part = partOf(row)
      const identity = parts[part]?.at(row - (starts[part] ?? 0))
      return identity && { ...identity, part }
    },
    exampleOf: (row) => exampleOf[row] ?? -1,
    exampleId: (example) => pool.at(example),
    inputKey: (row) => {
      const part = partOf(row)
      return parts[part]?.inputKey(row - (starts[part] ?? 0)) ?? ''
    },
  }
}

/** Strings that are packed together. */
const BLOCK = 128

interface Block {
  bytes: Buffer
  /** Where each string ends in `bytes`. */
  ends: Uint32Array
}

/**
 * A list of short strings, kept as bytes outside of the JavaScript heap, that knows which strings it has.
 *
 * An experiment of 100,000 rows has some 300,000 identifiers. As strings they would be small but long-lived: the garbage
 * collector meets them again and again among the megabytes of each page, and enlarges the heap for their sake.
 */
export function createStringPool() {
  const blocks: Block[] = []
  /** The newest strings, until they fill a block. */
  let recent: string[] = []
  const hashOf = createHash()
  /** Open addressing: each slot has the index of a string, plus one, and zero when it is free. */
  let slots: Uint32Array | undefined
  let interned = 0

  const length = (): number => blocks.length * BLOCK + recent.length
  /** The string at an index below `length`. What is not well-formed Unicode comes back with U+FFFD in its place. */
  const at = (index: number): string => {
    const block = blocks[Math.floor(index / BLOCK)]
    const place = index % BLOCK
    if (block === undefined) return recent[place] ?? ''
    return block.bytes.toString('utf8', block.ends[place - 1] ?? 0, block.ends[place])
  }
  /** Appends a string, whether or not it is there already. Such a string is not found by `intern`. */
  const push = (text: string): void => {
    recent.push(text.toWellFormed())
    if (recent.length < BLOCK) return
    blocks.push(pack(recent))
    recent = []
  }
  const slotOf = (text: string, table: Uint32Array): number => {
    let slot = hashOf(text) % table.length
    for (;;) {
      const place = table[slot] ?? 0
      if (place === 0 || at(place - 1) === text) return slot
      slot = (slot + 1) % table.length
    }
  }
  const grow = (table: Uint32Array): Uint32Array => {
    const larger = new Uint32Array(2 * table.length)
    for (const place of table) if (place !== 0) larger[slotOf(at(place - 1), larger)] = place
    return larger
  }
  return {
    get length() {
      return length()
    },
    at,
    push,
    /** The index of a string that was interned before; else the string is appended, and its index is the former `length`. */
    intern: (given: string): number => {
      const text = given.toWellFormed()
      slots ??= new Uint32Array(4_096)
      const slot = slotOf(text, slots)
      const place = slots[slot] ?? 0
      if (place !== 0) return place - 1
      push(text)
      slots[slot] = length()
      interned += 1
      if (2 * interned > slots.length) slots = grow(slots)
      return length() - 1
    },
  }
}

function pack(texts: readonly string[]): Block {
  let end = 0
  const ends = Uint32Array.from(texts, (text) => (end += Buffer.byteLength(text)))
  return { bytes: Buffer.from(texts.join('')), ends }
}

/** The multiplier of FNV-1a for 32 bits. */
const PRIME = 0x01000193

/**
 * A hash over UTF-16 units in the manner of FNV-1a, in which every byte is replaced by a random word first. Nobody who does
 * not know the words can make identifiers that collide and so turn each look-up into a walk through all of them.
 */
function createHash(): (text: string) => number {
  const words = getRandomValues(new Uint32Array(512))
  return (text) => {
    let hash = words[text.length & 0xff] ?? 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      hash = Math.imul(hash ^ (words[unit & 0xff] ?? 0) ^ (words[256 + (unit >>> 8)] ?? 0), PRIME)
      hash ^= hash >>> 15
    }
    return hash >>> 0
  }
}
