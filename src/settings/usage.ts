import type { Command, InputName } from './schema.ts'

/** Which commands use which inputs. What every command uses is not listed. */

const RUN: Command[] = ['run']
const AFTER_TRIGGER: Command[] = ['run', 'wait']

const USED_BY: Partial<Record<InputName, Command[]>> = {
  task: ['run', 'update', 'delete', 'get', 'list-runs'],
  'task-definition': ['run', 'create', 'update'],
  'task-file': ['run', 'create', 'update'],
  'if-exists': ['run', 'create'],
  ephemeral: RUN,
  'run-id': ['wait', 'cancel', 'get-run'],
  filter: ['list', 'list-runs'],
  'data-start-time': RUN,
  'data-end-time': RUN,
  'max-spans': RUN,
  'override-evaluations': RUN,
  'experiment-ids': RUN,
  'experiment-name': RUN,
  'dataset-version-id': RUN,
  'max-examples': RUN,
  'example-ids': RUN,
  'query-filter': RUN,
  'tracing-metadata': RUN,
  'evaluation-task-ids': AFTER_TRIGGER,
  wait: RUN,
  timeout: AFTER_TRIGGER,
  'poll-interval': AFTER_TRIGGER,
  'on-timeout': AFTER_TRIGGER,
  'on-cancel': AFTER_TRIGGER,
  'on-no-data': AFTER_TRIGGER,
  'max-error-rate': AFTER_TRIGGER,
  gates: AFTER_TRIGGER,
  comment: AFTER_TRIGGER,
  'comment-key': AFTER_TRIGGER,
  baseline: AFTER_TRIGGER,
  'on-inconclusive': AFTER_TRIGGER,
  provenance: RUN,
}

/** The given inputs that the command does not use; they deserve a warning, since somebody expects something of them. */
export function unusedInputs(command: Command, given: Iterable<InputName>): InputName[] {
  return [...given].filter((input) => !(USED_BY[input]?.includes(command) ?? true))
}

/** Whether the command ends with a verdict. */
export function judges(command: Command): boolean {
  return AFTER_TRIGGER.includes(command)
}
