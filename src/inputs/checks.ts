import { parseRules, type RuleIssue } from '../gates/parser.ts'
import { needsBaseline, type Rule } from '../gates/rule.ts'
import type { InputIssue } from '../input-error.ts'
import type { Instant, RunOptions } from '../runs/request.ts'
import type { BaselineChoice } from '../scores/plan.ts'
import type { TaskDefinition } from '../tasks/parse.ts'
import type { TaskKind } from '../tasks/shape.ts'
import {
  INPUT_SPECS,
  parseInput,
  SECRET_INPUTS,
  unfitInputs,
  type InputName,
  type InputValues,
  type RawInputs,
} from './schema.ts'
import { partsOf, readTextMap, type ListEntry } from './values.ts'

/**
 * One check, of a suite or the only one of a step without one. Its inputs may stand in three places: on the check, in the
 * suite's `defaults`, and among the step's inputs. A layer is what one place says; the nearest layer that says something wins.
 */

/** What a check runs. */
export type CheckTarget =
  | { kind: 'existing'; nameOrId: string }
  | {
      kind: 'definition'
      definition: TaskDefinition
      ifExists: 'update' | 'reuse' | 'fail'
      /** Whether the task exists only as long as the step. */
      ephemeral: boolean
    }
  /** The run of an earlier step, for `command: wait`. */
  | { kind: 'run'; runId: string }

export interface CheckInputs {
  /** As given in the suite; the default is the task's name. */
  name: string | undefined
  /** Shown, but never turns the step red. */
  advisory: boolean
  target: CheckTarget
  /** Given on the check itself, or, for a step without a suite, as inputs: one that does not fit the task is an error. */
  own: ReadonlySet<InputName>
  /** Given in `defaults` or as inputs of a step with a suite: one that does not fit the task is ignored. */
  inherited: ReadonlySet<InputName>
  /** Everything that was said about this check but secrets, as one text that is equal for equal checks. */
  fingerprint: string
  /** Where the check stands in a file. */
  location: InputIssue['location']
  /** False where the input `checks` leaves it out: then it is understood, but not looked up. */
  selected: boolean
  options: RunOptions
  /**
   * The entries of lists that hold a comma, which may be one name or several; `options` has them split. By
   * `resolveCommaNames` a name that exists as a whole wins.
   */
  commaLists: Partial<Record<'experiment-ids' | 'evaluation-task-ids', readonly ListEntry[]>>
  gates: {
    rules: readonly Rule[]
    baseline: BaselineChoice
    onNoData: 'fail' | 'warn' | 'pass'
    onInconclusive: 'warn' | 'fail'
    /** Share of errors among successes and errors, 0…1, above which a run counts as not measured. */
    maxErrorRate: number
  }
}

/** The value of an input of a check: rules and mappings are read further than the schema alone can. */
type LayerValues = Omit<InputValues, 'gates' | 'tracing-metadata'> & {
  gates: Rule[]
  'tracing-metadata': Record<string, string> | undefined
}

export interface Layer {
  /** The understood values; an input whose text is not valid has none. */
  values: Partial<LayerValues>
  given: ReadonlySet<InputName>
}

/** What was given for an input: its text in the input's own grammar, or a value that YAML already told apart. */
export type GivenInput = { text: string } | { value: unknown }

/** An issue of `gates`, and its line as it was typed. */
export type RuleSpot = RuleIssue & { text: string }

/** What is learned while inputs are read. */
export interface Findings {
  issues: InputIssue[]
  /** Whether some `gates` have lines, all of them comments. */
  onlyComments: boolean
}

/** The step whose checks are read. */
export interface StepInputs {
  raw: RawInputs
  /** An input that is not valid has no value. */
  values: Partial<InputValues>
  /** The step's own inputs for checks. */
  layer: Layer
  /**
   * Reads the text of a file that the user named.
   * @throws {InputError}
   */
  readFile: (input: string, path: string) => string
  /** Takes the secrets out of a text. */
  redact: (text: string) => string
  findings: Findings
  waits: boolean
  /** Whether a run may live on when the step has ended. */
  mayOutlive: boolean
  isProposal: boolean
}

/** All inputs but the secret ones as one text that is equal for the same step: two matrix jobs differ in it. */
export function fingerprintOf(raw: RawInputs, without: readonly InputName[] = []): string {
  const hidden: readonly string[] = [...SECRET_INPUTS, ...without]
  const shown = Object.entries(raw).filter(([name]) => !hidden.includes(name))
  return JSON.stringify(shown.sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface LayerDeps extends Pick<StepInputs, 'redact' | 'findings'> {
  /** An issue about an input; for rules with the line of the input and the column. */
  issueOf: (input: InputName, message: string, at?: RuleSpot) => InputIssue
  /** Whether messages may show what was given. */
  showsValues: boolean
}

/** Reads the inputs of one place, each by itself, so that one wrong input does not hide the next. */
export async function readLayer(given: ReadonlyMap<InputName, GivenInput>, deps: LayerDeps): Promise<Layer> {
  const values: Record<string, unknown> = {}
  for (const [name, input] of given) {
    const result = 'value' in input ? input : await readText(name, input.text, deps)
    if (result !== undefined) values[name] = result.value
  }
  if (given.has('max-examples') && given.has('example-ids')) {
    const message = 'cannot be combined with `example-ids`. Keep one; without both, all examples run.'
    deps.findings.issues.push(deps.issueOf('max-examples', message))
  }
  return { values, given: new Set(given.keys()) }
}

async function readText(
  name: InputName,
  text: string,
  deps: LayerDeps,
): Promise<{ value: unknown } | undefined> {
  if (name === 'gates') return { value: readRules(text, deps) }
  const isMap = name === 'tracing-metadata'
  const result = isMap ? await readTextMap(text) : parseInput(name, text)
  if ('value' in result) return result
  const shown = deps.showsValues ? quote(name, text, deps.redact) : ''
  deps.findings.issues.push(deps.issueOf(name, isMap ? result.message : `${shown}${result.message}.`))
  return undefined
}

const LONGEST_QUOTE = 60

/**
 * What was given, on one line and not too long, as the beginning of a message; nothing for what is not to be shown. Secrets
 * are taken out before it is cut, or half of one would remain.
 */
export function quote(name: InputName, text: string, redact: (text: string) => string): string {
  if (INPUT_SPECS[name].privacy !== undefined) return ''
  const line = redact(text).replace(/\s+/g, ' ')
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}" `
}

function readRules(text: string, { redact, issueOf, findings }: LayerDeps): Rule[] {
  const parsed = parseRules(text)
  if (parsed.onlyComments) findings.onlyComments = true
  if (parsed.issues.length === 0) return parsed.rules
  // Messages quote parts of the text; those of the redacted text cannot quote half of a secret.
  const clean = redact(text)
  const again = parseRules(clean)
  const lines = clean.split('\n')
  for (const issue of again.issues.length > 0 ? again.issues : parsed.issues)
    findings.issues.push(issueOf('gates', issue.message, { ...issue, text: lines[issue.line - 1] ?? '' }))
  return parsed.rules
}

/** Inputs that cannot be combined: where a nearer layer gives one, a farther one does not give the other. */
const RIVALS: Partial<Record<InputName, InputName>> = {
  'max-examples': 'example-ids',
  'example-ids': 'max-examples',
}

/** Joins layers, the nearest first. `inherited` is what comes from the others. */
export function mergeLayers([nearest, ...farther]: readonly [Layer, ...Layer[]]): {
  values: Partial<LayerValues>
  inherited: ReadonlySet<InputName>
} {
  const values: Record<string, unknown> = { ...nearest.values }
  const taken = new Set(nearest.given)
  for (const { values: further, given } of farther) {
    const free = [...given].filter((name) => !taken.has(name) && !taken.has(RIVALS[name] ?? name))
    for (const name of free) {
      values[name] = further[name]
      taken.add(name)
    }
  }
  return { values, inherited: new Set([...taken].filter((name) => !nearest.given.has(name))) }
}

type Defaulted = 'on-no-data' | 'on-inconclusive' | 'max-error-rate' | 'ephemeral' | 'if-exists'

/** The value of an input, or its default. */
export function valueOr<Name extends Defaulted>(values: Partial<LayerValues>, name: Name): InputValues[Name] {
  const given = values[name] as InputValues[Name] | undefined
  if (given !== undefined) return given
  const absent = parseInput(name, undefined)
  if ('message' in absent) throw new Error(`The default of ${name} ${absent.message}.`)
  return absent.value
}

/**
 * A check as its inputs describe it.
 * @param frame what is said of it beside the inputs that every check has
 */
export function createCheck(
  frame: Omit<CheckInputs, 'selected' | 'options' | 'commaLists' | 'gates'>,
  values: Partial<LayerValues>,
): CheckInputs {
  const rules = values.gates ?? []
  const commaLists: CheckInputs['commaLists'] = {}
  for (const name of ['experiment-ids', 'evaluation-task-ids'] as const) {
    const entries = values[name] ?? []
    if (!entries.every(isWhole)) commaLists[name] = entries
  }
  return {
    ...frame,
    selected: true,
    options: optionsOf(values),
    commaLists,
    gates: {
      rules,
      baseline: values.baseline ?? { kind: rules.some(needsBaseline) ? 'auto' : 'none' },
      onNoData: valueOr(values, 'on-no-data'),
      onInconclusive: valueOr(values, 'on-inconclusive'),
      maxErrorRate: valueOr(values, 'max-error-rate'),
    },
  }
}

/** What the inputs of a check ask of its run. */
function optionsOf(values: Partial<LayerValues>): RunOptions {
  const listed = (entries: readonly ListEntry[] = []): string[] | undefined =>
    entries.length === 0 ? undefined : partsOf(entries)
  return {
    dataStartTime: values['data-start-time'],
    dataEndTime: values['data-end-time'],
    maxSpans: values['max-spans'],
    overrideEvaluations: values['override-evaluations'],
    experimentIds: listed(values['experiment-ids']),
    experimentName: values['experiment-name'],
    datasetVersionId: values['dataset-version-id'],
    maxExamples: values['max-examples'],
    exampleIds: listed(values['example-ids']),
    queryFilter: values['query-filter'],
    tracingMetadata: values['tracing-metadata'],
    evaluationTaskIds: listed(values['evaluation-task-ids']),
  }
}

/** What cannot be together in one check. */
export function findConflicts(values: Partial<LayerValues>, waits: boolean): [InputName, string][] {
  const { 'data-start-time': start, 'data-end-time': end, gates = [] } = values
  const conflicts: [InputName, string][] = []
  if (start !== undefined && end !== undefined && !mayPrecede(start, end))
    conflicts.push(['data-start-time', 'must be before `data-end-time`.'])
  if (!waits && gates.length > 0)
    conflicts.push(['gates', 'cannot be evaluated with `wait: false`. Remove one of the two.'])
  return conflicts
}

/** Two instants of different kinds can only be compared at the moment of the trigger. */
function mayPrecede(start: Instant, end: Instant): boolean {
  if ('at' in start && 'at' in end) return start.at < end.at
  if ('agoMs' in start && 'agoMs' in end) return start.agoMs > end.agoMs
  return true
}

/** What decides whether a defined task is ephemeral. */
export interface EphemeralRequest extends Pick<StepInputs, 'mayOutlive' | 'isProposal'> {
  value: 'auto' | 'true' | 'false'
  /** Whether the task is defined in the step. */
  defined: boolean
}

/**
 * Whether the task of a definition exists only as long as the step, or why it cannot: a run that may outlive the step cannot
 * have a task that does not.
 */
export function decideEphemeral(request: EphemeralRequest): { ephemeral: boolean } | { message: string } {
  const { value, defined, mayOutlive, isProposal } = request
  if (value !== 'true') return { ephemeral: defined && value === 'auto' && isProposal && !mayOutlive }
  if (!defined) return { message: 'is for tasks that are defined in the step, not for an existing `task`.' }
  if (!mayOutlive) return { ephemeral: true }
  const message =
    'cannot be `true` with `wait: false`, `on-timeout: leave` or `on-cancel: leave`: the task would be deleted under its run.'
  return { message }
}

/**
 * The options of a check for a task of this kind: what was inherited and does not fit is left out. What is the check's own
 * and does not fit is an error (`unfitInputs`).
 */
export function fittingOptions(kind: TaskKind, { options, inherited }: CheckInputs): RunOptions {
  const fitting = { ...options }
  for (const { input } of unfitInputs(kind, inherited)) {
    const name = input.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    fitting[name as keyof RunOptions] = undefined
  }
  return fitting
}

/**
 * The inputs of `defaults` and the step that no check uses.
 * @param inheritable everything that was given there for checks
 * @param kinds the kind of each check's task; `undefined` for a check that was not looked up, which may use anything
 */
export function unusedByChecks(
  inheritable: ReadonlySet<InputName>,
  checks: readonly CheckInputs[],
  kinds: readonly (TaskKind | undefined)[],
): InputName[] {
  const used = checks.flatMap(({ inherited }, index) => {
    const kind = kinds[index]
    const unfit = kind === undefined ? [] : unfitInputs(kind, inherited).map(({ input }) => input)
    return [...inherited].filter((name) => !unfit.includes(name))
  })
  return [...inheritable].filter((name) => !used.includes(name))
}

/**
 * The names of a list in which commas may be separators or parts of names: an entry that names something as a whole is one
 * name.
 * @param exists whether something has this name
 */
export async function resolveCommaNames(
  entries: readonly ListEntry[],
  exists: (name: string) => Promise<boolean>,
): Promise<string[]> {
  const resolved = await Promise.all(
    entries.map(async (entry) =>
      !isWhole(entry) && (await exists(entry.text)) ? [entry.text] : entry.parts,
    ),
  )
  return [...new Set(resolved.flat())]
}

/** Whether an entry of a list has no comma that could separate names. */
function isWhole({ text, parts }: ListEntry): boolean {
  return parts.length === 1 && parts[0] === text
}
