import { dirname, isAbsolute, join } from 'node:path'
import { issuesOf, type InputIssue } from '../input-error.ts'
import { formatSuggestions, suggestSimilar } from '../similar.ts'
import { readDocument, shortened, valueAt, type Path, type YamlDocument } from '../tasks/document.ts'
import { parseTaskDefinition, readTaskDefinition, type TaskDefinition } from '../tasks/parse.ts'
import { isFields } from '../tasks/rules.ts'
import {
  createCheck,
  decideEphemeral,
  findConflicts,
  fingerprintOf,
  mergeLayers,
  readLayer,
  valueOr,
  type CheckInputs,
  type CheckTarget,
  type GivenInput,
  type Layer,
  type RuleSpot,
  type StepInputs,
} from './checks.ts'
import { CHECK_INPUTS, INPUT_NAMES, INPUT_SPECS, TARGET_KEYS, type InputName } from './schema.ts'
import { listOf } from './values.ts'

/** A suite that is being read. */
interface Reading extends StepInputs {
  text: string
  document: YamlDocument
  /** The document with every scalar as the string that was typed. */
  typed: unknown
}

const CHECK_KEYS: readonly string[] = ['name', 'advisory', ...TARGET_KEYS, ...CHECK_INPUTS]
const DEFAULTS_KEYS: readonly string[] = ['advisory', ...CHECK_INPUTS]
const SUITE_KEYS: readonly string[] = ['$schema', 'defaults', 'checks']

/**
 * Reads a suite. Every issue is pushed, with its line; the checks that could be understood are returned.
 * @returns the checks, and everything that `defaults` and the step give for checks
 * @throws {InputError} when there is no text, or it is no YAML
 */
export async function readSuite(
  step: StepInputs,
): Promise<{ checks: CheckInputs[]; inheritable: ReadonlySet<InputName> }> {
  const { suite: inline, 'suite-file': file } = step.raw
  const text = inline ?? step.readFile('suite-file', file ?? '')
  const source = inline === undefined ? { input: 'suite-file', file } : { input: 'suite' }
  const document = await readDocument(text, source)
  const { value } = document
  const reading: Reading = { ...step, text, document, typed: await readAsTyped(text) }
  if (!isFields(value) || !Array.isArray(value.checks) || value.checks.length === 0) {
    const path = isFields(value) && 'checks' in value ? ['checks'] : []
    fail(reading, path, 'must be a mapping with a list of checks, such as `checks: [{task: answer-quality}]`')
    return { checks: [], inheritable: new Set() }
  }
  refuseUnknown(reading, [], SUITE_KEYS)
  const defaults = await readDefaults(reading)
  const checks: (CheckInputs | undefined)[] = []
  for (const index of value.checks.keys()) checks.push(await readCheck(reading, index, defaults))
  const understood = checks.filter((check) => check !== undefined)
  refuseRepeatedNames(checks, reading)
  if (understood.length === checks.length) relateChecks(understood, reading)
  return { checks: understood, inheritable: new Set([...defaults.layer.given, ...step.layer.given]) }
}

/**
 * The suite once more, with every scalar as it was typed (YAML's failsafe schema). The text has been read and bounded
 * before.
 */
async function readAsTyped(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  return parseDocument(text, { schema: 'failsafe', logLevel: 'error' }).toJS({ maxAliasCount: 0 })
}

function fail({ document, findings }: Reading, path: Path, message: string): void {
  findings.issues.push(document.issueAt(path, message))
}

function refuseUnknown(reading: Reading, path: Path, known: readonly string[]): void {
  const value = valueAt(reading.document.value, path)
  const unknown = Object.keys(isFields(value) ? value : {}).filter((key) => !known.includes(key))
  for (const key of unknown) fail(reading, [...path, key], describeUnknown(key, known))
}

function describeUnknown(key: string, known: readonly string[]): string {
  if (INPUT_NAMES.some((name) => name === key)) return 'is not a key here: it is an input of the step'
  const similar = suggestSimilar(shortened(key), known)
  return similar.length > 0
    ? `is not a known key. Did you mean ${formatSuggestions(key, similar)}?`
    : `is not a known key. Known keys are ${known.map((each) => `\`${each}\``).join(', ')}`
}

/** The inputs that a check or the defaults give. */
async function readKeys(reading: Reading, path: Path): Promise<Layer> {
  const { document, typed, redact, findings } = reading
  const given = new Map<InputName, GivenInput>()
  for (const name of CHECK_INPUTS) {
    const at = [...path, name]
    const input = readKey(name, valueAt(document.value, at), valueAt(typed, at))
    if (input === undefined) continue
    if ('message' in input) fail(reading, at, input.message)
    else given.set(name, input)
  }
  const issueOf = (name: InputName, message: string, spot?: RuleSpot): InputIssue =>
    spot === undefined
      ? document.issueAt([...path, name], message)
      : ruleIssue([...path, name], message, spot, reading)
  return readLayer(given, { redact, findings, issueOf, showsValues: false })
}

/**
 * What a key of a check gives for an input: texts in the input's own grammar, or a list or mapping of YAML. Scalars are
 * taken as they were typed: `007` is not 7. A key without a value gives nothing.
 */
function readKey(
  name: InputName,
  value: unknown,
  typed: unknown,
): GivenInput | { message: string } | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof typed === 'string') return typed.trim() === '' ? undefined : { text: typed.trim() }
  const form = INPUT_SPECS[name].inCheck
  if (form === 'map') {
    const isFlat = isFields(typed) && Object.values(typed).every((item) => typeof item === 'string')
    return isFlat ? { value: typed } : { message: 'must be a mapping of strings' }
  }
  if (form !== 'list' && form !== 'rules') return { message: 'must be a single value' }
  if (!Array.isArray(typed) || !typed.every((item) => typeof item === 'string'))
    return { message: 'must be a single value or a list of strings' }
  if (form === 'list') return { value: listOf(typed) }
  return typed.length === 0 ? { value: [] } : { text: typed.join('\n') }
}

/** An issue about a rule, at its line in the suite: a block begins below its key, an item of a list where it is. */
function ruleIssue(path: Path, message: string, spot: RuleSpot, { text, document }: Reading): InputIssue {
  const isList = Array.isArray(valueAt(document.value, path))
  const place = isList ? [...path, spot.line - 1] : path
  const key = document.locationOf(place)
  if (key === undefined) return { ...document.issueAt(place, message), excerpt: spot.excerpt }
  const lines = text.split(/\r\n|\n|\r/)
  const isBlock = !isList && /[|>][-+\d]*\s*(?:#.*)?$/.test(lines[key.line - 1] ?? '')
  const line = isList ? key.line : key.line + spot.line - (isBlock ? 0 : 1)
  const before = (lines[line - 1] ?? '').indexOf(spot.text.trim())
  const indent = spot.text.length - spot.text.trimStart().length
  const column = before < 0 ? undefined : before + spot.column - indent
  return { ...document.issueAt(place, message, { line, column }), excerpt: spot.excerpt }
}

async function readDefaults(reading: Reading) {
  const path = ['defaults']
  const value = valueAt(reading.document.value, path) ?? {}
  if (!isFields(value)) fail(reading, path, 'must be a mapping of keys of checks')
  refuseUnknown(reading, path, DEFAULTS_KEYS)
  const advisory = readAdvisory(reading, path) ?? false
  return { layer: await readKeys(reading, path), advisory }
}

function readAdvisory(reading: Reading, path: Path): boolean | undefined {
  const value = valueAt(reading.document.value, [...path, 'advisory']) ?? undefined
  if (value === undefined || typeof value === 'boolean') return value
  fail(reading, [...path, 'advisory'], 'must be `true` or `false`')
  return undefined
}

/** The inputs of the step that say which checks there are, not how one is run. */
const SUITE_INPUTS = ['suite', 'suite-file', 'checks', 'max-parallel'] as const

async function readCheck(
  reading: Reading,
  index: number,
  defaults: { layer: Layer; advisory: boolean },
): Promise<CheckInputs | undefined> {
  const path = ['checks', index]
  const { raw, layer, waits, document, typed } = reading
  if (!isFields(valueAt(document.value, path))) {
    fail(reading, path, 'must be a mapping with `task`, `task-file` or `definition`')
    return undefined
  }
  refuseUnknown(reading, path, CHECK_KEYS)
  const nearest = await readKeys(reading, path)
  const { values, inherited } = mergeLayers([nearest, defaults.layer, layer])
  for (const [input, message] of findConflicts(values, waits)) fail(reading, [...path, input], message)
  const name = readName(reading, path)
  const advisory = readAdvisory(reading, path) ?? defaults.advisory
  const target = await readTarget(reading, path, { values, given: nearest.given })
  if (target === undefined) return undefined
  const said = [fingerprintOf(raw, SUITE_INPUTS), valueAt(typed, path), valueAt(typed, ['defaults'])]
  const { location } = document.issueAt(path, '')
  const frame = { name, advisory, target, own: nearest.given, inherited, location }
  return createCheck({ ...frame, fingerprint: JSON.stringify(said) }, values)
}

function readName(reading: Reading, path: Path): string | undefined {
  const typed = valueAt(reading.typed, [...path, 'name']) ?? ''
  if (typeof typed === 'string') return typed.trim() || undefined
  fail(reading, [...path, 'name'], 'must be a string')
  return undefined
}

/** The name of a check, else the task's as far as it is known without a look-up. */
function labelOf({ name, target }: CheckInputs): string {
  if (name !== undefined) return name
  if (target.kind === 'existing') return target.nameOrId
  return target.kind === 'definition' ? (target.definition.fields.name ?? '') : target.runId
}

/** @param layer the values of all layers, and what the check itself gives */
async function readTarget(
  reading: Reading,
  path: Path,
  { values, given }: Layer,
): Promise<CheckTarget | undefined> {
  const typedAt = (key: string): unknown => valueAt(reading.typed, [...path, key])
  const [key, ...others] = TARGET_KEYS.filter((each) => (typedAt(each) ?? '') !== '')
  if (key === undefined) {
    const message = 'needs a task: give `task` (name or ID), `task-file` (a path) or `definition` (a mapping)'
    fail(reading, path, message)
    return undefined
  }
  if (others.length > 0) {
    const named = others.map((each) => `\`${each}\``).join(' or ')
    fail(reading, [...path, key], `cannot be combined with ${named}. Keep one`)
    return undefined
  }
  const defined = key !== 'task'
  const value = defined || given.has('ephemeral') ? valueOr(values, 'ephemeral') : 'false'
  const lifetime = decideEphemeral({ ...reading, value, defined })
  if ('message' in lifetime) fail(reading, [...path, 'ephemeral'], lifetime.message)
  if (!defined) {
    const nameOrId = typedAt(key)
    if (typeof nameOrId === 'string') return { kind: 'existing', nameOrId: nameOrId.trim() }
    fail(reading, [...path, key], 'must be the name or ID of a task')
    return undefined
  }
  const definition = await readDefinition(reading, [...path, key], key)
  const ephemeral = 'ephemeral' in lifetime && lifetime.ephemeral
  const ifExists = valueOr(values, 'if-exists')
  return definition && { kind: 'definition', definition, ifExists, ephemeral }
}

/** The definition of a check: in the suite itself, or in a file whose path begins where the suite's file is. */
async function readDefinition(
  reading: Reading,
  path: Path,
  key: 'task-file' | 'definition',
): Promise<TaskDefinition | undefined> {
  const { document, typed, readFile, findings } = reading
  try {
    if (key === 'definition') return parseTaskDefinition(document.at(path), 'full')
    const given = valueAt(typed, path)
    if (typeof given !== 'string') {
      fail(reading, path, 'must be the path of a file')
      return undefined
    }
    const { file: suite } = document.source
    const file = isAbsolute(given) || suite === undefined ? given : join(dirname(suite), given)
    return await readTaskDefinition(readFile('task-file', file), { input: key, file }, 'full')
  } catch (error) {
    const { location } = document.issueAt(path, '')
    findings.issues.push(
      ...issuesOf(error).map((issue) => ({ ...issue, location: issue.location ?? location })),
    )
    return undefined
  }
}

function refuseRepeatedNames(checks: readonly (CheckInputs | undefined)[], reading: Reading): void {
  const labels = checks.map((check) => check && labelOf(check))
  for (const [index, label] of labels.entries()) {
    const first = labels.indexOf(label)
    if (label === undefined || first === index) continue
    const message = `has the same name as checks[${first}], "${shortened(label)}". Give it a \`name\` of its own`
    fail(reading, ['checks', index], message)
  }
}

/** The rules between checks: the selection, and at least one check that can turn the step red. */
function relateChecks(checks: readonly CheckInputs[], reading: Reading): void {
  const { values, findings } = reading
  const refuseSelection = (message: string): number => findings.issues.push({ input: 'checks', message })
  const labels = checks.map(labelOf)
  // An entry with a comma that is a name as a whole is that name.
  const selected =
    values.checks?.flatMap(({ text, parts }) => (labels.includes(text) ? [text] : parts)) ?? labels
  for (const name of selected.filter((each) => !labels.includes(each))) {
    const similar = suggestSimilar(shortened(name), labels)
    const known = formatSuggestions(name, similar.length > 0 ? similar : labels.slice(0, 20))
    const hint = similar.length > 0 ? `Did you mean ${known}?` : `The suite has ${known}.`
    refuseSelection(`names "${shortened(name)}", which is not in the suite. ${hint}`)
  }
  for (const check of checks) check.selected = selected.includes(labelOf(check))
  const running = checks.filter((check) => check.selected)
  if (running.length === 0 || running.some(({ advisory }) => !advisory)) return
  const only = 'only advisory checks, so that nothing could fail.'
  if (running.length === checks.length) fail(reading, ['checks'], `has ${only} Make one of them blocking`)
  else refuseSelection(`selects ${only} Add one that is not.`)
}
