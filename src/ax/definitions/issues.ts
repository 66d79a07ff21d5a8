import * as z from 'zod'
import { nearest } from '../../nearest.ts'
import { shown, type Finding, type Path } from './finding.ts'
import { configurationFields, definitionSchema, taskFields } from './schema.ts'

/**
 * Checks a value against the shape of definitions. Each finding says what is allowed there; none shows what was given.
 */
export function checkShape(value: unknown): Finding[] {
  const parsed = definitionSchema.safeParse(value)
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => findingsOf(issue, value))
}

function findingsOf(issue: z.core.$ZodIssue, root: unknown): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code !== 'unrecognized_keys') {
    return [{ path, message: describe(issue, valueAt(root, path)) }]
  }
  const known = knownFields(path)
  return issue.keys.map((name) => ({ path: [...path, name], message: unknownField(name, known, path) }))
}

function unknownField(name: string, known: string[], path: Path): string {
  const elsewhere = fieldElsewhere(name, path)
  if (elsewhere !== undefined) return `is not a field here. ${elsewhere}`
  const close = nearest(shown(name), known)
  const list = (names: string[]): string => names.map((each) => `\`${each}\``).join(', ')
  return close.length > 0
    ? `is not a known field. Did you mean ${list(close)}?`
    : `is not a known field. There are ${list(known.filter((each) => each !== '$schema'))}`
}

/** The commonest slip: a field of the run configuration beside it, or the other way round. */
function fieldElsewhere(name: string, path: Path): string | undefined {
  if (path.length === 0 && Object.hasOwn(configurationFields, name)) {
    return `Indent it under \`run_configuration\``
  }
  const inConfiguration = path.length === 1 && path[0] === 'run_configuration'
  return inConfiguration && Object.hasOwn(taskFields, name)
    ? 'It belongs beside `run_configuration`, not in it'
    : undefined
}

function describe(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, given)
    case 'invalid_value':
      return `must be one of ${issue.values.map((each) => String(each).toLowerCase()).join(', ')}`
    case 'invalid_union':
      return `must be a text or a map, not ${typeWord(given)}`
    case 'too_small':
      if (issue.origin === 'array') return 'needs at least one entry'
      return `must be at least ${issue.minimum}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'invalid_format':
      return 'must not be blank'
    default:
      return 'has a value that is not allowed here'
  }
}

const TYPE_WORDS: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

function wrongType(expected: string, given: unknown): string {
  const wanted = TYPE_WORDS[expected] ?? 'something else'
  if (expected === 'int' && typeof given === 'number') return 'must be a whole number'
  const quotes = expected === 'string' && ['number', 'boolean'].includes(typeof given)
  return `must be ${wanted}, not ${typeWord(given)}${quotes ? '. Put it in quotes' : ''}`
}

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  return (Array.isArray(value) ? TYPE_WORDS.array : TYPE_WORDS[typeof value]) ?? typeof value
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value === null || value === undefined ? undefined : (value as Record<string, unknown>)[step],
    root,
  )
}

/** The fields that the shape has at a place. */
function knownFields(path: Path): string[] {
  const place = path.reduce<z.core.$ZodType | undefined>((schema, step) => {
    const inner = unwrapped(schema)
    if (inner instanceof z.ZodArray) return inner.element
    return inner instanceof z.ZodObject ? (inner.shape as z.core.$ZodShape)[step] : undefined
  }, definitionSchema)
  const inner = unwrapped(place)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema
}
