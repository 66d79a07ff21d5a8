import { readNumber } from './wire-number.ts'

/** What one evaluator said about one row. What it did not say is `null`. */
export interface Evaluation {
  score: number | null
  label: string | null
  explanation: string | null
}

/** A JSON object of the wire. Its members can be anything, and its keys can be names such as `__proto__`. */
export type RawObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `eval.<column>.<field>`; the column may have points and spaces in it, so that the last point decides. */
const FLAT = 'eval.'
/** `eval.<column>.metadata.*` and `eval.<column>.trace.*` say where an evaluation comes from, and are none. */
const ABOUT_EVALUATION = /.\.(?:metadata|trace)(?:\.|$)/su

/**
 * Reads the evaluations of an experiment row or a span, by evaluator column, from the three shapes in which they occur:
 * flat members `eval.<column>.score|label|explanation`, a nested object `evaluations: {<name>: {score, …}}`, and an array
 * `evaluations: [{name, score, …}]`. A name that occurs in several shapes is taken from the first that says something;
 * within an array the last one counts. Never throws; a member of the wrong type says nothing.
 */
export function readEvaluations(raw: RawObject): Map<string, Evaluation> {
  const found = readFlat(raw)
  for (const [name, evaluation] of readMember(raw.evaluations)) {
    const known = found.get(name)
    if (known === undefined || saysNothing(known)) found.set(name, evaluation)
  }
  return found
}

/**
 * Reads human annotations, `[{name, score?, label?, text?}]`. They are kept apart from evaluations: a gate is about the
 * evaluators, and a person who annotates a row must not move it.
 */
export function readAnnotations(raw: RawObject): Map<string, Evaluation> {
  return readNamed(raw.annotations, 'text')
}

function readFlat(raw: RawObject): Map<string, Evaluation> {
  const found = new Map<string, Evaluation>()
  for (const key of Object.keys(raw)) {
    if (!key.startsWith(FLAT)) continue
    const point = key.lastIndexOf('.')
    const column = key.slice(FLAT.length, point)
    const field = key.slice(point + 1)
    if (column === '' || !isField(field) || ABOUT_EVALUATION.test(column)) continue
    const evaluation = found.get(column) ?? { score: null, label: null, explanation: null }
    if (field === 'score') evaluation.score = readNumber(raw[key]) ?? null
    else evaluation[field] = readText(raw[key])
    found.set(column, evaluation)
  }
  return found
}

function isField(name: string): name is keyof Evaluation {
  return name === 'score' || name === 'label' || name === 'explanation'
}

function readMember(evaluations: unknown): Map<string, Evaluation> {
  if (!isObject(evaluations)) return readNamed(evaluations, 'explanation')
  const entries = Object.entries(evaluations).filter((entry): entry is [string, RawObject] =>
    isObject(entry[1]),
  )
  return new Map(entries.map(([name, fields]) => [name, readEvaluation(fields)]))
}

function readNamed(list: unknown, explanation: 'explanation' | 'text'): Map<string, Evaluation> {
  const found = new Map<string, Evaluation>()
  if (!Array.isArray(list)) return found
  for (const item of list as unknown[]) {
    if (!isObject(item) || typeof item.name !== 'string' || item.name === '') continue
    const evaluation = readEvaluation({ ...item, explanation: item[explanation] })
    const known = found.get(item.name)
    if (known === undefined || !saysNothing(evaluation)) found.set(item.name, evaluation)
  }
  return found
}

function readEvaluation({ score, label, explanation }: RawObject): Evaluation {
  return { score: readNumber(score) ?? null, label: readText(label), explanation: readText(explanation) }
}

/** Text, or a number or truth value written out (a label `1` may arrive as a number). Empty text says nothing. */
function readText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function saysNothing({ score, label }: Evaluation): boolean {
  return score === null && label === null
}
