/** How many names an error message can offer before it reads like a list instead of a hint. */
const SUGGESTIONS = 3

/**
 * Finds the known names that a mistyped word most likely stands for: at most three, best first, names that
 * are equally near in the order in which they were given.
 *
 * A name is near when at most a third of the longer of the two words has to change. Letter case, Unicode composition, the kind
 * of blanks and invisible characters do not count as changes, because they are what people get wrong without seeing it.
 */
export function suggestSimilar(word: string, known: Iterable<string>): string[] {
  const typed = folded(word)
  return Array.from(new Set(known), (name) => ({ name, edits: editsBetween(typed, folded(name)) }))
    .filter(({ edits }) => edits < Infinity)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name)
}

/**
 * The names in quotes, for a message. Where one looks like the word itself, the code points that differ are shown, since
 * the same text twice would help nobody.
 */
export function formatSuggestions(word: string, names: readonly string[]): string {
  return names.map((name) => `"${name}"${describeDifference(word, name)}`).join(', ')
}

function describeDifference(word: string, name: string): string {
  if (word === name || visible(word) !== visible(name)) return ''
  const given = Array.from(word)
  const known = Array.from(name)
  let start = 0
  while (start < given.length && given[start] === known[start]) start += 1
  let end = 0
  const shorter = Math.min(given.length, known.length)
  while (end < shorter - start && given.at(-1 - end) === known.at(-1 - end)) end += 1
  const codes = (letters: string[]): string =>
    letters
      .slice(start, Math.min(letters.length - end, start + 4))
      .map(codePoint)
      .join(' ') || 'nothing'
  return ` (which has ${codes(known)} where you gave ${codes(given)}, at character ${start + 1})`
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What can be seen of a word: compatible forms are one, invisible characters and outer blanks are none. */
function visible(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** A word as code points, without the differences that do not count. */
function folded(word: string): string[] {
  return Array.from(visible(word).toLowerCase())
}

/** The edits between two words, or infinity where they are too many for a slip. */
function editsBetween(a: string[], b: string[]): number {
  const allowed = Math.floor(Math.max(a.length, b.length) / 3)
  // The difference in length is a lower bound, and spares the table for words that cannot be near.
  if (Math.abs(a.length - b.length) > allowed) return Infinity
  const edits = editDistance(a, b)
  return edits > allowed ? Infinity : edits
}

/**
 * The fewest insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. Swaps count
 * as one edit (optimal string alignment) because `maen` for `mean` is one slip of the fingers, not two.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function editDistance(a: string[], b: string[]): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  a.forEach((letter, i) => {
    const current = [i + 1]
    b.forEach((other, j) => {
      const replaced = at(previous, j) + (letter === other ? 0 : 1)
      const swapped = letter === b[j - 1] && a[i - 1] === other ? at(beforePrevious, j - 1) + 1 : Infinity
      current.push(Math.min(at(previous, j + 1) + 1, at(current, j) + 1, replaced, swapped))
    })
    beforePrevious = previous
    previous = current
  })
  return at(previous, b.length)
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity
}
