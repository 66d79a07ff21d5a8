import type { InputProblem } from '../../problems.ts'

/** The way to a part of a definition: names of fields and places in lists. */
export type Path = readonly (string | number)[]

/** One thing that is wrong with a definition. */
export interface Finding {
  path: Path
  /** Line in the text, from 1, where it is another than that of the path. */
  line?: number | undefined
  /** The rest of a sentence that begins with the place. Never a value of the definition: it can be a secret. */
  message: string
}

/** Where a definition comes from. */
export interface DefinitionSource {
  input: 'task-definition' | 'task-file'
  /** The file as the user gave it. */
  file?: string | undefined
}

/** A place in a definition for people: the input, the file, the line and the field. */
export function placeOf(source: DefinitionSource, path: Path, line: number | undefined): string {
  const input = source.file === undefined ? source.input : `${source.input} ${source.file}`
  const parts = [input, line === undefined ? '' : `line ${line}`, pathText(path)]
  return parts.filter((part) => part !== '').join(', ')
}

export function problemOf(place: string, message: string): InputProblem {
  return { input: place, message: /[.!?]$/.test(message) ? message : `${message}.` }
}

/** `evaluators[0].column_mappings.input` */
export function pathText(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shown(step)}`,
    )
    .join('')
}

/** The longest name that a message shows in full. */
const LONGEST_NAME = 60

/** A name of the user's own in a message: on one line, without what could be mistaken for markup, and not too long. */
export function shown(name: string): string {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '?')
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain
}
