import * as z from 'zod/mini'
import { baselineChoice } from './baseline-choice.ts'
import { duration, flag, instant, list, oneOf, pollInterval, share, text, wholeNumber } from './values.ts'

/** What documents say that stands for an absent input. */
const shownDefaults = z.registry<{ default: string }>()

/** A schema with the text that stands in when the input is absent; documents show the same text. */
function or<Schema extends z.ZodMiniType>(schema: Schema, absent: string): z.ZodMiniPrefault<Schema> {
  const complete = z.prefault(schema, absent as z.input<Schema>)
  shownDefaults.add(complete, { default: absent })
  return complete
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
  'api-key': z.optional(text),
  region: z.optional(oneOf('us-central-1a', 'us-east-1b', 'eu-west-1a', 'ca-central-1a')),
  'base-url': z.optional(text),
  space: z.optional(text),

  command: or(oneOf(...COMMANDS), 'run'),
  task: z.optional(text),
  'task-definition': z.optional(text),
  'task-file': z.optional(text),
  'if-exists': or(oneOf('update', 'reuse', 'fail'), 'update'),
  ephemeral: or(oneOf('auto', 'true', 'false'), 'auto'),
  'run-id': z.optional(text),
  filter: z.optional(text),

  'data-start-time': z.optional(instant),
  'data-end-time': z.optional(instant),
  'max-spans': z.optional(wholeNumber),
  'override-evaluations': z.optional(flag),
  'experiment-ids': z.optional(list),
  'experiment-name': z.optional(text),
  'dataset-version-id': z.optional(text),
  'max-examples': z.optional(wholeNumber),
  'example-ids': z.optional(list),
  'query-filter': z.optional(text),
  'tracing-metadata': z.optional(text),
  'evaluation-task-ids': z.optional(list),

  wait: or(flag, 'true'),
  timeout: or(duration, '60m'),
  'poll-interval': or(pollInterval, 'auto'),
  // What stands for these depends on the command: `wait` does not own the run.
  'on-timeout': z.optional(leaving).register(shownDefaults, { default: 'cancel' }),
  'on-cancel': z.optional(leaving).register(shownDefaults, { default: 'cancel' }),

  'on-no-data': or(oneOf('fail', 'warn', 'pass'), 'fail'),
  'max-error-rate': or(share, '10%'),
  gates: z.optional(text),
  // What stands for it depends on the rules.
  baseline: z.optional(baselineChoice),
  'on-inconclusive': or(oneOf('warn', 'fail'), 'warn'),

  summary: or(flag, 'true'),
  comment: or(oneOf('never', 'on-failure', 'always'), 'never'),
  'comment-key': z.optional(text),
  'github-token': z.optional(text),
  'results-file': z.optional(text),
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
  return shownDefaults.get(inputSchema.shape[name])?.default
}

/** The command that the inputs name; `run` when they name none, or none that exists. */
export function commandOf(raw: RawInputs): Command {
  const parsed = inputSchema.shape.command.safeParse(raw.command)
  return parsed.success ? parsed.data : 'run'
}
