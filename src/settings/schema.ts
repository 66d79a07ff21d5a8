import * as z from 'zod'
import { baselineChoice } from './baseline-choice.ts'
import { duration, flag, instant, list, oneOf, pollInterval, share, text, wholeNumber } from './values.ts'

/** A schema with the text that stands in when the input is absent; documents show the same text. */
function or<Schema extends z.ZodType>(schema: Schema, absent: string) {
  return schema.prefault(absent as z.input<Schema>).meta({ default: absent })
}

export const COMMANDS = [
  'run',
  'create',
  'update',
  'delete',
  'get',
  'list',
  'wait',
  'cancel',
  'get-run',
  'list-runs',
] as const
export type Command = (typeof COMMANDS)[number]

/** What happens to a run that the step no longer waits for. */
const leaving = oneOf('cancel', 'leave')

/**
 * Every input of the action: how it is written and what stands for it when it is absent. `action.yml` describes the same
 * set for people, and a test compares the two.
 */
export const inputSchema = z.object({
  'api-key': text.optional(),
  region: oneOf('us-central-1a', 'us-east-1b', 'eu-west-1a', 'ca-central-1a').optional(),
  'base-url': text.optional(),
  space: text.optional(),

  command: or(oneOf(...COMMANDS), 'run'),
  task: text.optional(),
  'task-definition': text.optional(),
  'task-file': text.optional(),
  'if-exists': or(oneOf('update', 'reuse', 'fail'), 'update'),
  ephemeral: or(oneOf('auto', 'true', 'false'), 'auto'),
  'run-id': text.optional(),
  filter: text.optional(),

  'data-start-time': instant.optional(),
  'data-end-time': instant.optional(),
  'max-spans': wholeNumber.optional(),
  'override-evaluations': flag.optional(),
  'experiment-ids': list.optional(),
  'experiment-name': text.optional(),
  'dataset-version-id': text.optional(),
  'max-examples': wholeNumber.optional(),
  'example-ids': list.optional(),
  'query-filter': text.optional(),
  'tracing-metadata': text.optional(),
  'evaluation-task-ids': list.optional(),

  wait: or(flag, 'true'),
  timeout: or(duration, '60m'),
  'poll-interval': or(pollInterval, 'auto'),
  // What stands for these depends on the command: `wait` does not own the run.
  'on-timeout': leaving.optional().meta({ default: 'cancel' }),
  'on-cancel': leaving.optional().meta({ default: 'cancel' }),

  'on-no-data': or(oneOf('fail', 'warn', 'pass'), 'fail'),
  'max-error-rate': or(share, '10%'),
  gates: text.optional(),
  // What stands for it depends on the rules.
  baseline: baselineChoice.optional(),
  'on-inconclusive': or(oneOf('warn', 'fail'), 'warn'),

  summary: or(flag, 'true'),
  comment: or(oneOf('never', 'on-failure', 'always'), 'never'),
  'comment-key': text.optional(),
  'github-token': text.optional(),
  'results-file': text.optional(),
  provenance: or(flag, 'true'),
})

export type InputName = keyof typeof inputSchema.shape
export type InputValues = z.output<typeof inputSchema>
/** The texts as the runner hands them over, absent where blank. */
export type RawInputs = Partial<Record<InputName, string>>

/** Every input's name, in the order of `action.yml`. */
export const INPUT_NAMES = Object.keys(inputSchema.shape) as InputName[]

/** Inputs whose value is never shown in a message: secrets, and definitions, which can hold headers of a provider. */
export const UNSHOWN_INPUTS: readonly InputName[] = ['api-key', 'github-token', 'task-definition']
/** Inputs that are secrets, and differ from one attempt to the next. */
export const SECRET_INPUTS: readonly InputName[] = ['api-key', 'github-token']

/** The text that stands for an absent input, as documents show it. */
export function defaultOf(name: InputName): string | undefined {
  const meta = inputSchema.shape[name].meta()
  return typeof meta?.default === 'string' ? meta.default : undefined
}

/** The command that the inputs name; `run` when they name none, or none that exists. */
export function commandOf(raw: RawInputs): Command {
  const parsed = inputSchema.shape.command.safeParse(raw.command)
  return parsed.success ? parsed.data : 'run'
}
