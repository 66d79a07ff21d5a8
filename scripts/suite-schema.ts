import {
  CHECK_INPUTS,
  INPUT_SPECS,
  TARGET_KEYS,
  type CheckForm,
  type InputName,
} from '../src/inputs/schema.ts'

type Json = Record<string, unknown>

/**
 * The JSON Schema (draft 2020-12) of suites, for editors: made from the table of inputs.
 * @param definition the JSON Schema of task definitions
 * @param describe the description of an input, as `action.yml` has it
 */
export function suiteJsonSchema(
  { $schema, ...definition }: Json,
  describe: (input: InputName) => string | undefined,
): Json {
  const inputs = Object.fromEntries(
    CHECK_INPUTS.map((name) => {
      const description = describe(name)
      const described = description === undefined ? {} : { description }
      return [name, { ...described, ...jsonOf(INPUT_SPECS[name].inCheck) }]
    }),
  )
  const advisory = {
    type: 'boolean',
    description: 'Whether the check is shown, but never turns the step red.',
  }
  const check: Json = {
    type: 'object',
    additionalProperties: false,
    oneOf: TARGET_KEYS.map((key) => ({ required: [key] })),
    properties: {
      name: {
        type: 'string',
        description: "The name of the check, unique in the suite. Default: the task's name.",
      },
      advisory,
      task: { type: 'string', description: 'The name or ID of an existing task.' },
      'task-file': {
        type: 'string',
        description: "The path of a file with a task definition, relative to the suite's file.",
      },
      definition: { $ref: '#/$defs/definition' },
      ...inputs,
    },
  }
  return {
    $schema,
    title: 'Arize AX suite',
    description: 'Several tasks of Arize AX that one step runs, with one verdict.',
    type: 'object',
    required: ['checks'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The schema for editors; ignored.' },
      defaults: {
        type: 'object',
        additionalProperties: false,
        description: 'What counts for every check that does not say otherwise.',
        properties: { advisory, ...inputs },
      },
      checks: {
        type: 'array',
        minItems: 1,
        items: check,
        description: 'The checks, in the order of the report.',
      },
    },
    $defs: { definition },
  }
}

const TEXT: Json = { type: ['string', 'number'] }
const STRINGS: Json = { type: 'array', items: TEXT }

function jsonOf(form: CheckForm | undefined): Json {
  switch (form) {
    case 'number':
      return { type: ['integer', 'string'], minimum: 1 }
    case 'flag':
      return { enum: [true, false, 'true', 'false'] }
    case 'list':
    case 'rules':
      return { anyOf: [{ type: 'string' }, STRINGS] }
    case 'map':
      return {
        anyOf: [
          { type: 'string' },
          { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
        ],
      }
    case 'text':
    case undefined:
      return TEXT
    default:
      return {
        enum: form.flatMap((word) =>
          word === 'true' || word === 'false' ? [word, word === 'true'] : [word],
        ),
      }
  }
}
