import { dirname, isAbsolute, join } from 'node:path'
import { InputError, type InputIssue } from '../input-error.ts'
import { formatSuggestions, suggestSimilar } from '../similar.ts'
import {
  readDocument,
  shortened,
  valueAt,
  type DefinitionSource,
  type Path,
  type YamlDocument,
} from '../tasks/document.ts'
import { parseTaskDefinition, readTaskDefinition, type TaskDefinition } from '../tasks/parse.ts'
import { isFields } from '../tasks/rules.ts'
import {
  createCheck,
  decideEphemeral,
  findConflicts,
  mergeLayers,
  readLayer,
  valueOr,
  type CheckInputs,
  type CheckTarget,
  type Findings,
  type GivenInput,
  type Layer,
  type RuleSpot,
} from './checks.ts'
import { CHECK_INPUTS, INPUT_NAMES, INPUT_SPECS, TARGET_KEYS, type InputName } from './schema.ts'
import { listOf, type ListEntry } from './values.ts'

/** What reading a suite needs. */
export interface SuiteOptions {
  text: string
  source: DefinitionSource
  readFile: (input: string, path: string) => string
  redact: (text: string) => string
  /** The step's own inputs for checks; the suite's win. */
  step: Layer
  /** The step's inputs that every check's fingerprint has in common. */
  fingerprint: string
  /** The input `checks`. */
  selection: readonly ListEntry[] | undefined
  waits: boolean
  mayOutlive: boolean
  isProposal: boolean
}

export interface Suite {
  checks: CheckInputs[]
  /** Everything that `defaults` and the step give for checks. */
  inheritable: ReadonlySet<InputName>
}

/** A suite that is being read. */
interface Reading {
  options: SuiteOptions
  document: YamlDocument
  /** The document with every scalar as the string that was typed. */
  typed: unknown
  findings: Findings
}

const CHECK_KEYS: readonly string[] = ['name', 'advisory', ...TARGET_KEYS, ...CHECK_INPUTS]
const DEFAULTS_KEYS: readonly string[] = ['advisory', ...CHECK_INPUTS]
const SUITE_KEYS: readonly string[] = ['$schema', 'defaults', 'checks']

/**
 * Reads a suite. Every issue is pushed, with its line; the checks that could be understood are returned.
 */
export async function readSuite(options: SuiteOptions, findings: Findings): Promise<Suite> {
  const document = await readDocument(options.text, options.source)
  const { value } = document
  const reading: Reading = { options, document, typed: await readAsTyped(options.text), findings }
  if (!isFields(value) || !Array.isArray(value.checks) || value.checks.length === 0) {
    const path = isFields(value) && 'checks' in value ? ['checks'] : []
    fail(reading, path, 'must be a mapping with a list of checks, such as `checks: [{task: answer-quality}]`')
    return { checks: [], inheritable: new Set() }
  }
  refuseUnknown(reading, [], SUITE_KEYS)
  const defaults = await readDefaults(reading)
  const checks: (NamedCheck | undefined)[] = []
  for (const index of value.checks.keys()) checks.push(await readCheck(reading, index, defaults))
  const understood = checks.filter((check) => check !== undefined)
  refuseRepeatedNames(checks, reading)
  if (understood.length === checks.length) relateChecks(understood, reading)
  return {
    checks: understood.map(({ check }) => check),
    inheritable: new Set([...defaults.layer.given, ...options.step.given]),
  }
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
  const { options, document, typed, findings } = reading
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
  return readLayer(given, { redact: options.redact, issueOf, showsValues: false }, findings)
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
function ruleIssue(path: Path, message: string, spot: RuleSpot, { options, document }: Reading): InputIssue {
  const isList = Array.isArray(valueAt(document.value, path))
  const place = isList ? [...path, spot.line - 1] : path
  const key = document.locationOf(place)
  const lines = options.text.split(/\r\n|\n|\r/)
  const isBlock = !isList && /[|>][-+\d]*\s*(?:#.*)?$/.test(lines[(key?.line ?? 0) - 1] ?? '')
  const line = key === undefined ? undefined : isList ? key.line : key.line + spot.line - (isBlock ? 0 : 1)
  const before = line === undefined ? -1 : (lines[line - 1] ?? '').indexOf(spot.text.trim())
  const indent = spot.text.length - spot.text.trimStart().length
  const position =
    line === undefined ? undefined : { line, column: before < 0 ? undefined : before + spot.column - indent }
  return { ...document.issueAt(place, message, position), excerpt: spot.excerpt }
}

interface Defaults {
  layer: Layer
  advisory: boolean
}

async function readDefaults(reading: Reading): Promise<Defaults> {
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

interface NamedCheck {
  check: CheckInputs
  /** The given name, else the task's as far as it is known without a look-up. */
  label: string
}

async function readCheck(
  reading: Reading,
  index: number,
  defaults: Defaults,
): Promise<NamedCheck | undefined> {
  const path = ['checks', index]
  const { options, document, typed } = reading
  if (!isFields(valueAt(document.value, path))) {
    fail(reading, path, 'must be a mapping with `task`, `task-file` or `definition`')
    return undefined
  }
  refuseUnknown(reading, path, CHECK_KEYS)
  const nearest = await readKeys(reading, path)
  const { values, inherited } = mergeLayers([nearest, defaults.layer, options.step])
  for (const [input, message] of findConflicts(values, options.waits))
    fail(reading, [...path, input], message)
  const name = readName(reading, path)
  const advisory = readAdvisory(reading, path) ?? defaults.advisory
  const target = await readTarget(reading, path, { values, given: nearest.given })
  if (target === undefined) return undefined
  const { file } = options.source
  const frame = {
    name,
    advisory,
    target,
    own: nearest.given,
    inherited,
    fingerprint: JSON.stringify([options.fingerprint, valueAt(typed, path), valueAt(typed, ['defaults'])]),
    location: file === undefined ? undefined : { file, ...document.locationOf(path) },
  }
  return { label: name ?? nameOf(target), check: createCheck(frame, values) }
}

function readName(reading: Reading, path: Path): string | undefined {
  const typed = valueAt(reading.typed, [...path, 'name']) ?? ''
  if (typeof typed === 'string') return typed.trim() || undefined
  fail(reading, [...path, 'name'], 'must be a string')
  return undefined
}

function nameOf(target: CheckTarget): string {
  if (target.kind === 'existing') return target.nameOrId
  return target.kind === 'definition' ? (target.definition.fields.name ?? '') : target.runId
}

/** @param layer the values of all layers, and what the check itself gives */
async function readTarget(
  reading: Reading,
  path: Path,
  { values, given }: Layer,
): Promise<CheckTarget | undefined> {
  const { mayOutlive, isProposal } = reading.options
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
  const lifetime = decideEphemeral({ value, defined, mayOutlive, isProposal })
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
  return definition && { kind: 'definition', definition, definitionInput: key, ifExists, ephemeral }
}

/** The definition of a check: in the suite itself, or in a file whose path begins where the suite's file is. */
async function readDefinition(
  reading: Reading,
  path: Path,
  key: 'task-file' | 'definition',
): Promise<TaskDefinition | undefined> {
  const { document, options, findings } = reading
  const { source, readFile } = options
  try {
    if (key === 'definition') return parseTaskDefinition(document.at(path), 'full')
    const given = valueAt(reading.typed, path)
    if (typeof given !== 'string') {
      fail(reading, path, 'must be the path of a file')
      return undefined
    }
    const file = isAbsolute(given) || source.file === undefined ? given : join(dirname(source.file), given)
    return await readTaskDefinition(readFile('task-file', file), { input: key, file }, 'full')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { location } = document.issueAt(path, '')
    findings.issues.push(...error.issues.map((issue) => ({ ...issue, location: issue.location ?? location })))
    return undefined
  }
}

function refuseRepeatedNames(checks: readonly (NamedCheck | undefined)[], reading: Reading): void {
  const labels = checks.map((check) => check?.label)
  for (const [index, label] of labels.entries()) {
    const first = labels.indexOf(label)
    if (label === undefined || first === index) continue
    const message = `has the same name as checks[${first}], "${shortened(label)}". Give it a \`name\` of its own`
    fail(reading, ['checks', index], message)
  }
}

/** The rules between checks: the selection, and at least one check that can turn the step red. */
function relateChecks(checks: readonly NamedCheck[], reading: Reading): void {
  const { options, findings } = reading
  const refuseSelection = (message: string): number => findings.issues.push({ input: 'checks', message })
  const labels = checks.map(({ label }) => label)
  // An entry with a comma that is a name as a whole is that name.
  const selected =
    options.selection?.flatMap(({ text, parts }) => (labels.includes(text) ? [text] : parts)) ?? labels
  for (const name of selected.filter((each) => !labels.includes(each))) {
    const similar = suggestSimilar(shortened(name), labels)
    const known = formatSuggestions(name, similar.length > 0 ? similar : labels.slice(0, 20))
    const hint = similar.length > 0 ? `Did you mean ${known}?` : `The suite has ${known}.`
    refuseSelection(`names "${shortened(name)}", which is not in the suite. ${hint}`)
  }
  for (const { check, label } of checks) check.selected = selected.includes(label)
  const running = checks.filter(({ check }) => check.selected)
  if (running.length === 0 || running.some(({ check }) => !check.advisory)) return
  const only = 'only advisory checks, so that nothing could fail.'
  if (running.length === checks.length) fail(reading, ['checks'], `has ${only} Make one of them blocking`)
  else refuseSelection(`selects ${only} Add one that is not.`)
}
