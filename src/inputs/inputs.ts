import { isPlainNumber } from '../duration.ts'
import type { WorkflowContext } from '../github/context.ts'
import { InputError, issuesOf, type InputIssue } from '../input-error.ts'
import type { Warning } from '../progress.ts'
import type { WaitPolicy } from '../runs/wait.ts'
import type { TaskDefinition } from '../tasks/parse.ts'
import {
  createCheck,
  decideEphemeral,
  findConflicts,
  fingerprintOf,
  quote,
  readLayer,
  type CheckInputs,
  type CheckTarget,
  type Findings,
  type GivenInput,
  type Layer,
  type RuleSpot,
  type StepInputs,
} from './checks.ts'
import {
  CHECK_INPUTS,
  checkTogether,
  INPUT_NAMES,
  parseInput,
  readConnection,
  unusedInputs,
  type Command,
  type Connection,
  type InputName,
  type InputsEnvironment,
  type InputValues,
  type RawInputs,
} from './schema.ts'
import { nonBlank, readFilter, type Filter } from './values.ts'

/** What parsing needs of the world. */
export interface InputsDeps extends Pick<StepInputs, 'readFile' | 'redact'> {
  environment: InputsEnvironment
  /** What the run is about, given the input `pull-request`. */
  context: (pullRequest: number | undefined) => WorkflowContext
  /**
   * Checks that the results file can be written there.
   * @throws {InputError}
   */
  checkResultsFile: (path: string) => void
}

/** Everything that the user said, understood once. Nothing later reads the environment or an input. */
export interface Inputs {
  command: Command
  connection: Connection
  /** Name or ID. */
  space: string | undefined
  context: WorkflowContext
  /** Whether the checks come from a suite. */
  suite: boolean
  /** Of `run` and `wait`: one for each check of the suite, else exactly one. Empty for other commands. */
  checks: CheckInputs[]
  maxParallel: number
  /** What a command other than `run` and `wait` works on. Which parts are given was checked for the command. */
  operation: {
    /** Name or ID of an existing task. */
    task: string | undefined
    definition: TaskDefinition | undefined
    ifExists: 'update' | 'reuse' | 'fail'
    runId: string | undefined
    filter: Filter
  }
  waiting: WaitPolicy
  reporting: Reporting
  /** What `defaults` and the step give for the checks of a suite; see `unusedByChecks`. */
  inheritable: ReadonlySet<InputName>
  warnings: Warning[]
}

type Values = Partial<InputValues>

/**
 * Turns the texts of the inputs into values.
 * @throws {InputError} with every issue of every input, before any request
 */
export async function parseInputs(raw: RawInputs, deps: InputsDeps): Promise<Inputs> {
  const findings: Findings = { issues: [], onlyComments: false }
  const { issues } = findings
  const values = readValues(raw, deps, issues)
  const { environment, readFile, redact } = deps
  const connection = readConnection({ ...raw, region: values.region }, environment, issues)
  const layer = await readStepLayer(raw, redact, findings)
  issues.push(...checkTogether(values.command, raw))
  checkResultsFile(values['results-file'], deps, issues)
  const context = deps.context(values['pull-request'])
  const { isProposal } = context
  const waits = values.wait !== false
  const mayOutlive = !waits || values['on-timeout'] === 'leave' || values['on-cancel'] === 'leave'
  const step = { raw, values, layer, readFile, redact, findings, waits, mayOutlive, isProposal }
  const definition = await readDefinition(step)
  const suite = await readSuiteInputs(step)
  const checks = suite?.checks ?? readSingleCheck(step, definition)
  const filter = await readFilter(values.filter, values.command, issues)
  // Each issue once: the checks of a suite share `defaults` and inputs.
  const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]))
  if (distinct.size > 0) throw new InputError([...distinct.values()])
  // No issue was found, so every input has its value.
  const complete = values as InputValues
  return {
    command: complete.command,
    connection,
    space: complete.space ?? nonBlank(environment.ARIZE_SPACE) ?? nonBlank(environment.ARIZE_SPACE_ID),
    context,
    suite: suite !== undefined,
    checks,
    maxParallel: complete['max-parallel'],
    operation: {
      task: complete.task,
      definition,
      ifExists: complete['if-exists'],
      runId: complete['run-id'],
      filter,
    },
    waiting: waitingOf(complete),
    reporting: reportingOf(values),
    inheritable: suite?.inheritable ?? new Set(),
    warnings: warningsAbout(raw, complete.command, findings),
  }
}

function readValues(raw: RawInputs, { redact }: Pick<InputsDeps, 'redact'>, issues: InputIssue[]): Values {
  const values: Record<string, unknown> = {}
  for (const name of INPUT_NAMES) {
    const result = parseInput(name, raw[name])
    if ('value' in result) values[name] = result.value
    // What checks use is reported with their layer.
    else if (!CHECK_INPUTS.includes(name))
      issues.push({ input: name, message: `${quote(name, raw[name] ?? '', redact)}${result.message}.` })
  }
  return values
}

/** The step's own inputs for checks. */
function readStepLayer(raw: RawInputs, redact: StepInputs['redact'], findings: Findings): Promise<Layer> {
  const given = new Map<InputName, GivenInput>()
  for (const name of CHECK_INPUTS) {
    const text = raw[name]
    if (text !== undefined) given.set(name, { text })
  }
  const issueOf = (input: InputName, message: string, spot?: RuleSpot): InputIssue =>
    spot === undefined
      ? { input, message }
      : { input, message: `line ${spot.line}, column ${spot.column}: ${message}`, excerpt: spot.excerpt }
  return readLayer(given, { redact, findings, issueOf, showsValues: true })
}

/**
 * Reads the inputs about reporting by themselves, so that errors about others can be reported through them. What is not
 * valid counts as absent; a results file that cannot be written is none.
 */
export function parseReporting(
  raw: RawInputs,
  deps: Pick<InputsDeps, 'checkResultsFile' | 'redact'>,
): Reporting {
  const values = readValues(raw, deps, [])
  const issues: InputIssue[] = []
  checkResultsFile(values['results-file'], deps, issues)
  return reportingOf({ ...values, 'results-file': issues.length > 0 ? undefined : values['results-file'] })
}

/** Where the result is reported. */
type Reporting = ReturnType<typeof reportingOf>

function reportingOf(values: Values) {
  return {
    summary: values.summary ?? true,
    provenance: values.provenance ?? true,
    comment: values.comment ?? 'never',
    /** Distinguishes matrix jobs. */
    commentKey: values['comment-key'] ?? '',
    githubToken: values['github-token'] ?? '',
    resultsFile: values['results-file'],
    /** How many earlier results are shown beside each score; 0 for none. */
    trend: values.trend ?? 0,
    pullRequest: values['pull-request'],
  }
}

function checkResultsFile(
  path: string | undefined,
  deps: Pick<InputsDeps, 'checkResultsFile'>,
  issues: InputIssue[],
): void {
  try {
    if (path !== undefined) deps.checkResultsFile(path)
  } catch (error) {
    issues.push(...issuesOf(error))
  }
}

function waitingOf(values: InputValues): WaitPolicy {
  // `wait` does not own the run.
  const standard = values.command === 'wait' ? 'leave' : 'cancel'
  return {
    wait: values.wait,
    timeoutMs: values.timeout,
    pollInterval: values['poll-interval'],
    onTimeout: values['on-timeout'] ?? standard,
    onCancel: values['on-cancel'] ?? standard,
  }
}

async function readDefinition({
  raw,
  values,
  readFile,
  findings,
}: StepInputs): Promise<TaskDefinition | undefined> {
  const { 'task-definition': inline, 'task-file': file } = raw
  if ((inline === undefined) === (file === undefined)) return undefined
  const source = { input: file === undefined ? 'task-definition' : 'task-file', file }
  try {
    const { readTaskDefinition } = await import('../tasks/parse.ts')
    const text = inline ?? readFile('task-file', file ?? '')
    return await readTaskDefinition(text, source, values.command === 'update' ? 'patch' : 'full')
  } catch (error) {
    findings.issues.push(...issuesOf(error))
    return undefined
  }
}

async function readSuiteInputs(step: StepInputs) {
  const { raw, values, findings } = step
  if (values.command !== 'run' || (raw.suite === undefined && raw['suite-file'] === undefined))
    return undefined
  try {
    const { readSuite } = await import('./suite.ts')
    return await readSuite(step)
  } catch (error) {
    findings.issues.push(...issuesOf(error))
    return { checks: [], inheritable: new Set<InputName>() }
  }
}

/** The one check of a step without a suite. */
function readSingleCheck(step: StepInputs, definition: TaskDefinition | undefined): CheckInputs[] {
  const { raw, values, layer, findings, waits } = step
  if (values.command !== 'run' && values.command !== 'wait') return []
  const target = targetOf(step, definition)
  for (const [input, message] of findConflicts(layer.values, waits)) findings.issues.push({ input, message })
  if (target === undefined) return []
  const frame = {
    name: undefined,
    advisory: false,
    target,
    own: layer.given,
    inherited: new Set<InputName>(),
  }
  return [createCheck({ ...frame, fingerprint: fingerprintOf(raw), location: undefined }, layer.values)]
}

function targetOf(step: StepInputs, definition: TaskDefinition | undefined): CheckTarget | undefined {
  const { raw, values, findings } = step
  const { task, 'run-id': runId, ephemeral: value = 'auto', 'if-exists': ifExists = 'update' } = values
  if (values.command === 'wait') return runId === undefined ? undefined : { kind: 'run', runId }
  const defined = raw['task-definition'] !== undefined || raw['task-file'] !== undefined
  const lifetime = decideEphemeral({ ...step, value, defined })
  if ('message' in lifetime) findings.issues.push({ input: 'ephemeral', message: lifetime.message })
  if (task !== undefined) return { kind: 'existing', nameOrId: task }
  const ephemeral = 'ephemeral' in lifetime && lifetime.ephemeral
  return definition && { kind: 'definition', definition, ifExists, ephemeral }
}

/** A `timeout` of fewer seconds was more likely meant as minutes. */
const FEW_SECONDS = 600

function warningsAbout(raw: RawInputs, command: Command, { onlyComments }: Findings): Warning[] {
  const unused = unusedInputs(command, Object.keys(raw) as InputName[])
  const seconds = isPlainNumber(raw.timeout ?? '') ? Number(raw.timeout) : FEW_SECONDS
  return [
    ...(unused.length > 0 ? [{ code: 'unused-inputs', command, inputs: unused } as const] : []),
    ...(seconds < FEW_SECONDS ? [{ code: 'plain-seconds', input: 'timeout', seconds } as const] : []),
    ...(onlyComments ? [{ code: 'only-comments', input: 'gates' } as const] : []),
  ]
}
