import type * as z from 'zod/mini'
import { parseRules } from '../gates/parser.ts'
import { needsBaseline, type Rule } from '../gates/rule.ts'
import { InputError, type InputProblem } from '../problems.ts'
import { readConnection, type ConnectionEnvironment } from './connection.ts'
import { inputSchema, SECRET_INPUTS, UNSHOWN_INPUTS } from './schema.ts'
import type { InputName, InputValues, RawInputs } from './schema.ts'
import type { RunRequest, Settings } from './settings.ts'
import { readSubject, type ReadFile } from './subject.ts'
import { readTextMap } from './textmap.ts'

/** The parts of the environment that stand in for absent inputs. */
export interface SettingsEnvironment extends ConnectionEnvironment {
  ARIZE_SPACE?: string | undefined
  ARIZE_SPACE_ID?: string | undefined
  GITHUB_EVENT_NAME?: string | undefined
}

/** What parsing needs of the world. */
export interface ParseDoors {
  environment: SettingsEnvironment
  readFile: ReadFile
}

/**
 * Turns the texts of the inputs into settings.
 * @throws {InputError} with every problem of every input, before any request
 */
export async function parseSettings(
  raw: RawInputs,
  { environment, readFile }: ParseDoors,
): Promise<Settings> {
  const problems: InputProblem[] = []
  const values = parseValues(raw, problems)
  const connection = readConnection(values, environment, problems)
  const rules = readRules(values.gates, problems)
  const request = await readRequest(values, problems)
  const doors = { readFile, eventName: nonBlank(environment.GITHUB_EVENT_NAME) }
  const subject = await readSubject(values, doors, problems)
  checkTogether(values, problems)
  if (problems.length > 0) throw new InputError(problems)
  // No problem was found, so every input has its value.
  const complete = values as InputValues
  // `wait` does not own the run.
  const afterwards = complete.command === 'wait' ? 'leave' : 'cancel'
  return {
    connection,
    space: complete.space ?? nonBlank(environment.ARIZE_SPACE) ?? nonBlank(environment.ARIZE_SPACE_ID),
    command: complete.command,
    subject,
    request,
    waiting: {
      wait: complete.wait,
      timeoutMs: complete.timeout,
      pollInterval: complete['poll-interval'],
      onTimeout: complete['on-timeout'] ?? afterwards,
      onCancel: complete['on-cancel'] ?? afterwards,
    },
    judging: {
      onNoData: complete['on-no-data'],
      maxErrorRate: complete['max-error-rate'],
      rules,
      baseline: complete.baseline ?? { kind: rules.some(needsBaseline) ? 'auto' : 'none' },
      onInconclusive: complete['on-inconclusive'],
    },
    telling: {
      summary: complete.summary,
      provenance: complete.provenance,
      comment: complete.comment,
      commentKey: complete['comment-key'] ?? '',
      githubToken: complete['github-token'] ?? '',
      resultsFile: complete['results-file'],
    },
    given: new Set(Object.keys(raw) as InputName[]),
    canonicalInputs: canonical(raw),
  }
}

function canonical(raw: RawInputs): string {
  const shown = Object.entries(raw).filter(([name]) => !SECRET_INPUTS.includes(name as InputName))
  return JSON.stringify(shown.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Reads each input by its own schema, so that one wrong input does not hide the next. */
function parseValues(raw: RawInputs, problems: InputProblem[]): Partial<InputValues> {
  const values: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(inputSchema.shape) as [InputName, z.ZodMiniType][]) {
    const parsed = schema.safeParse(raw[name])
    if (parsed.success) {
      values[name] = parsed.data
      continue
    }
    const given = raw[name] === undefined || UNSHOWN_INPUTS.includes(name) ? '' : `"${shorten(raw[name])}" `
    problems.push({ input: name, message: `${given}${parsed.error.issues[0]?.message ?? 'is wrong'}.` })
  }
  return values
}

function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function readRules(text: string | undefined, problems: InputProblem[]): Rule[] {
  const parsed = parseRules(text ?? '')
  for (const { line, column, message, excerpt } of parsed.problems) {
    problems.push({ input: 'gates', message: `line ${line}, column ${column}: ${message}`, excerpt })
  }
  return parsed.rules
}

async function readRequest(values: Partial<InputValues>, problems: InputProblem[]): Promise<RunRequest> {
  const metadata = values['tracing-metadata']
  return {
    dataStartTime: values['data-start-time'],
    dataEndTime: values['data-end-time'],
    maxSpans: values['max-spans'],
    overrideEvaluations: values['override-evaluations'],
    experimentIds: values['experiment-ids'],
    experimentName: values['experiment-name'],
    datasetVersionId: values['dataset-version-id'],
    maxExamples: values['max-examples'],
    exampleIds: values['example-ids'],
    queryFilter: values['query-filter'],
    tracingMetadata:
      metadata === undefined ? undefined : await readTextMap('tracing-metadata', metadata, problems),
    evaluationTaskIds: values['evaluation-task-ids'],
  }
}

/** The rules between inputs that need no look at the task. */
function checkTogether(values: Partial<InputValues>, problems: InputProblem[]): void {
  const problem = (input: string, message: string): void => void problems.push({ input, message })
  if (values['max-examples'] !== undefined && values['example-ids'] !== undefined) {
    problem('max-examples', 'and `example-ids` exclude each other. Keep one; without both, all examples run.')
  }
  if (/["\\]/.test(values['experiment-name'] ?? '')) {
    problem('experiment-name', 'may contain neither `"` nor `\\`.')
  }
  const { 'data-start-time': start, 'data-end-time': end } = values
  if (start !== undefined && end !== undefined && !mayPrecede(start, end)) {
    problem('data-start-time', 'must be before `data-end-time`.')
  }
  if (values.wait === false && values.gates !== undefined) {
    problem('gates', 'cannot be judged with `wait: false`. Remove one of the two.')
  }
}

type Instant = NonNullable<InputValues['data-start-time']>

/** Two instants of different kinds can only be compared at the moment of the trigger. */
function mayPrecede(start: Instant, end: Instant): boolean {
  if ('at' in start && 'at' in end) return start.at < end.at
  if ('agoMs' in start && 'agoMs' in end) return start.agoMs > end.agoMs
  return true
}

function nonBlank(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}
