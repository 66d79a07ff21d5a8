import * as z from 'zod'
import { InputError } from '../input-error.ts'
import type { Warning } from '../progress.ts'
import { suggestSimilar } from '../similar.ts'
import {
  formatSource,
  readDocument,
  shortened,
  valueAt,
  type DefinitionSource,
  type Path,
  type YamlDocument,
} from './document.ts'
import { checkRules, isFields, type Mode, type FieldIssue } from './rules.ts'
import { configurationFields, definitionSchema, taskFields, type DefinitionFields } from './schema.ts'

/** A definition that was read and obeys the rules; names are not resolved yet. */
export interface TaskDefinition extends Pick<YamlDocument, 'issueAt'> {
  /** The fields that were given. `task_type` has become `type`. */
  fields: DefinitionFields
  /** What may be wrong and is sent as it is. */
  warnings: readonly Warning[]
}

/**
 * Reads a task definition in YAML or JSON.
 * @throws {InputError} with every issue: each names the input, the file, the line and the field, and what is allowed
 * there. No message shows a value of the definition.
 */
export async function readTaskDefinition(
  text: string,
  source: DefinitionSource,
  mode: Mode,
): Promise<TaskDefinition> {
  return parseTaskDefinition(await readDocument(text, source), mode)
}

/**
 * Checks a document, or the part of a suite that defines a task.
 * @throws {InputError} like `readTaskDefinition`
 */
export function parseTaskDefinition(document: YamlDocument, mode: Mode): TaskDefinition {
  const { value, issueAt } = document
  if (!isFields(value)) {
    throw new InputError([issueAt([], 'must be a mapping of fields, such as `name: answer-quality`')])
  }
  const parsed = definitionSchema.safeParse(value)
  const shape = parsed.error?.issues.flatMap((issue) => shapeIssues(issue, value)) ?? []
  const issues = withoutConsequences([...shape, ...checkRules(value, mode)])
  if (issues.length > 0 || !parsed.success) throw errorOf(issues, document)
  const { task_type: taskType, ...fields } = parsed.data
  return {
    fields: taskType === undefined ? fields : { ...fields, type: taskType },
    issueAt,
    warnings: findUnresolvedExpressions(document),
  }
}

interface ShapeIssue extends FieldIssue {
  /** The fields that an unknown one most likely stands for. */
  meant?: readonly string[]
}

/** A misspelt or misplaced field is one issue: that the right one is missing or empty then follows from it. */
function withoutConsequences(issues: ShapeIssue[]): ShapeIssue[] {
  const meant = new Set(
    issues.flatMap(({ path, meant: fields = [] }) =>
      fields.map((field) => JSON.stringify([...path.slice(0, -1), field])),
    ),
  )
  const isMeant = (path: Path): boolean => meant.has(JSON.stringify(path))
  return issues.filter(
    ({ path, requiredOneOf }) => !isMeant(path) && !requiredOneOf?.some((field) => isMeant([...path, field])),
  )
}

/** More issues than that are one issue: the text is something else. */
const MAX_ISSUES = 50

/** The issues in the order of their lines. */
function errorOf(issues: ShapeIssue[], { locationOf, issueAt }: YamlDocument): InputError {
  const located = issues.map((issue) => ({ ...issue, line: locationOf(issue.path)?.line ?? 0 }))
  const shown = located.sort((a, b) => a.line - b.line).slice(0, MAX_ISSUES)
  const more = issues.length - shown.length
  return new InputError([
    ...shown.map(({ path, message }) => issueAt(path, message)),
    ...(more > 0 ? [issueAt([], `has ${more} more issues`)] : []),
  ])
}

/** What an issue of the shape says: what is allowed there, never what was given. */
function shapeIssues(issue: z.core.$ZodIssue, root: unknown): ShapeIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code !== 'unrecognized_keys')
    return [{ path, message: describeIssue(issue, valueAt(root, path)) }]
  const known = knownFields(path)
  const isMisplaced = (name: string): boolean => path.length === 0 && Object.hasOwn(configurationFields, name)
  const misplaced = issue.keys.filter(isMisplaced)
  return [
    ...(misplaced.length > 0 ? [misplacedFields(misplaced)] : []),
    ...issue.keys.filter((name) => !isMisplaced(name)).map((name) => unknownField(name, known, path)),
  ]
}

/** The commonest slip: the fields of the run configuration are not indented. However many they are, it is one slip. */
function misplacedFields([first = '', ...others]: string[]): ShapeIssue {
  const all = others.length === 0 ? 'it' : `it and ${listOf(others)}`
  const message = `is not a field here. Indent ${all} under \`run_configuration\``
  return { path: [first], message, meant: ['run_configuration'] }
}

function unknownField(name: string, known: string[], parent: Path): ShapeIssue {
  const path = [...parent, name]
  if (parent.length === 1 && parent[0] === 'run_configuration' && Object.hasOwn(taskFields, name)) {
    return { path, message: 'is not a field here. It belongs beside `run_configuration`, not in it' }
  }
  const meant = suggestSimilar(shortened(name), known)
  const hint =
    meant.length > 0
      ? `Did you mean ${listOf(meant)}?`
      : `Known fields are ${listOf(known.filter((each) => each !== '$schema'))}`
  return { path, message: `is not a known field. ${hint}`, meant }
}

function listOf(names: readonly string[]): string {
  return names.map((each) => `\`${each}\``).join(', ')
}

function describeIssue(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, given)
    case 'invalid_value':
      // Words are understood in any case and written in lower case; single letters are IDs.
      return `must be one of ${issue.values
        .map(String)
        .map((each) => (each.length === 1 ? each : each.toLowerCase()))
        .join(', ')}`
    case 'invalid_union':
      return `must be a string or a mapping, not ${typeOf(given)}`
    case 'too_small':
      return issue.origin === 'array' ? 'needs at least one entry' : `must be at least ${issue.minimum}`
    case 'too_big':
      return `must ${issue.origin === 'array' || issue.origin === 'string' ? 'have' : 'be'} at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`
    case 'invalid_format':
      return 'must not be blank'
    default:
      return 'has a value that is not allowed here'
  }
}

const UNITS: Partial<Record<string, string>> = { string: ' characters', array: ' entries' }

const TYPE_NAMES: Partial<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

function wrongType(expected: string, given: unknown): string {
  if (expected === 'int' && typeof given === 'number') return 'must be an integer'
  const needsQuotes = expected === 'string' && ['number', 'boolean'].includes(typeof given)
  const type = TYPE_NAMES[expected] ?? 'something else'
  return `must be ${type}, not ${typeOf(given)}${needsQuotes ? '. Put it in quotes' : ''}`
}

function typeOf(value: unknown): string {
  const type = Array.isArray(value) ? 'array' : typeof value
  return value === null || value === undefined ? 'empty' : (TYPE_NAMES[type] ?? type)
}

/** The fields that the shape has at a place. */
function knownFields(path: Path): string[] {
  const schema = path.reduce<z.core.$ZodType | undefined>((outer, step) => {
    const inner = unwrapped(outer)
    if (inner instanceof z.ZodArray) return inner.element
    return inner instanceof z.ZodObject ? (inner.shape as z.core.$ZodShape)[step] : undefined
  }, definitionSchema)
  const inner = unwrapped(schema)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema
}

/**
 * A GitHub expression, which nothing evaluates in a file.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
 */
const GITHUB_EXPRESSION =
  /\$\{\{\s*(?:github|env|vars|secrets|inputs|matrix|steps|needs|jobs?|runner|strategy)\s*[.[]/
/** A variable of a shell or of `envsubst`, in the usual spelling. */
const SHELL_VARIABLE = /\$\{[A-Z_][A-Z0-9_]*\}/
/** In templates a `$` can stand before a placeholder; everywhere else nothing is substituted. */
const TEMPLATE_FIELDS = ['messages', 'template', 'input_template']

/** Expressions that were meant to be replaced before the definition was read, each line once. */
function findUnresolvedExpressions(document: YamlDocument): Warning[] {
  const lines = new Set<number | undefined>()
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const inTemplate = path.some((step) => TEMPLATE_FIELDS.includes(String(step)))
      const isUnresolved =
        GITHUB_EXPRESSION.test(value) ||
        SHELL_VARIABLE.test(value) ||
        (!inTemplate && /\$\{\{|\$\{\w+\}/.test(value))
      if (isUnresolved) lines.add(document.locationOf(path)?.line)
    } else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, isList ? Number(key) : key])
    }
  }
  visit(document.value, [])
  const input = formatSource(document.source)
  return [...lines].map((line) => ({ code: 'unresolved-expression', input, line }))
}
