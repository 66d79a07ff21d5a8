/**
 * Lists and sets of short texts, kept as bytes outside of the JavaScript heap.
 *
 * An experiment of 100,000 rows has some 300,000 identifiers. As strings they would be small, but long-lived: the
 * collector of garbage meets them again and again among the megabytes of each page, and enlarges the heap for their sake.
 */

/** Texts by their index, in the order in which they came. What is no well-formed Unicode comes back with U+FFFD for it. */
export interface TextList {
  readonly length: number
  push(text: string): void
  /** The text at an index below `length`. */
  at(index: number): string
}

/** A list that knows which texts it has. */
export interface TextSet extends TextList {
  /** Adds a text unless it was added before; says whether it was new. */
  add(text: string): boolean
}

/** Texts that are packed together. */
const BLOCK = 128

interface Block {
  bytes: Buffer
  /** Where each text ends in `bytes`. */
  ends: Uint32Array
}

export function createTextList(): TextList {
  const blocks: Block[] = []
  /** The newest texts, until they fill a block. */
  let loose: string[] = []
  return {
    get length() {
      return blocks.length * BLOCK + loose.length
    },
    push: (text) => {
      loose.push(text.toWellFormed())
      if (loose.length < BLOCK) return
      blocks.push(pack(loose))
      loose = []
    },
    at: (index) => {
      const block = blocks[Math.floor(index / BLOCK)]
      const place = index % BLOCK
      if (block === undefined) return loose[place] ?? ''
      return block.bytes.toString('utf8', block.ends[place - 1] ?? 0, block.ends[place])
    },
  }
}

function pack(texts: readonly string[]): Block {
  let end = 0
  const ends = Uint32Array.from(texts, (text) => (end += Buffer.byteLength(text)))
  return { bytes: Buffer.from(texts.join('')), ends }
}

/** A hash table with open addressing: each slot has the place of a text in the list, plus one, and zero when it is free. */
export function createTextSet(): TextSet {
  const texts = createTextList()
  let slots = new Uint32Array(4_096)
  const slotOf = (text: string): number => {
    let slot = hashOf(text) % slots.length
    for (;;) {
      const place = slots[slot] ?? 0
      if (place === 0 || texts.at(place - 1) === text) return slot
      slot = (slot + 1) % slots.length
    }
  }
  return {
    get length() {
      return texts.length
    },
    push: (text) => {
      texts.push(text)
    },
    at: (index) => texts.at(index),
    add: (given) => {
      const text = given.toWellFormed()
      if (slots[slotOf(text)] !== 0) return false
      texts.push(text)
      if (2 * texts.length > slots.length) {
        slots = new Uint32Array(2 * slots.length)
        for (let place = 1; place < texts.length; place += 1) slots[slotOf(texts.at(place - 1))] = place
      }
      slots[slotOf(text)] = texts.length
      return true
    },
  }
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo: draft-eastlake-fnv). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
