import { expect, test } from '@jest/globals'
import type { RunConfigurationChanges } from '../../src/tasks/schema.ts'
import { toInputIssue, type Path } from '../../src/tasks/document.ts'
import { mergeRunConfiguration as merge } from '../../src/tasks/diff.ts'
import { InputError } from '../../src/input-error.ts'

const SOURCE = { input: 'task-file', file: 'a.yml' }
const issueAt = (path: Path, message: string) => toInputIssue(SOURCE, path, message)
const mergeRunConfiguration = (stored: object | null | undefined, changes: RunConfigurationChanges) =>
  merge(stored as Record<string, unknown> | null | undefined, changes, issueAt)

const STORED = {
  experiment_type: 'llm_generation',
  ai_integration_id: 'i',
  model_name: 'm',
  messages: [{ role: 'USER', content: 'a' }],
  input_variable_format: 'MUSTACHE',
  invocation_parameters: { temperature: 1, top_k: 2 },
  provider_parameters: { region: 'eu' },
  tool_config: { tools: [] },
  prompt_version_id: 'v',
  made_by_the_service: true,
  evaluator_version_id: null,
}
const MESSAGES: RunConfigurationChanges['messages'] = [{ role: 'USER', content: 'b' }]
const KEPT = {
  experiment_type: 'LLM_GENERATION',
  ai_integration_id: 'i',
  model_name: 'm',
  messages: STORED.messages,
  input_variable_format: 'MUSTACHE',
  invocation_parameters: { temperature: 1, top_k: 2 },
  provider_parameters: { region: 'eu' },
  tool_config: { tools: [] },
  prompt_version_id: 'v',
}

test('fields are replaced whole, parameters one by one, and what requests do not know is left out', () => {
  const merged = mergeRunConfiguration(STORED, {
    model_name: 'n',
    invocation_parameters: { temperature: 0 },
    tool_config: { tool_choice: 'auto' },
  })
  expect(merged).toStrictEqual({
    ...KEPT,
    model_name: 'n',
    invocation_parameters: { temperature: 0, top_k: 2 },
    tool_config: { tool_choice: 'auto' },
  })
})

test('new messages lose the link to the prompt version', () => {
  const merged = mergeRunConfiguration(STORED, { messages: MESSAGES })
  expect({ ...merged, prompt_version_id: 'v' }).toStrictEqual({ ...KEPT, messages: MESSAGES })
  expect(merged).not.toHaveProperty('prompt_version_id')
})

test('another prompt version brings its own parameters', () => {
  const changes: RunConfigurationChanges = {
    messages: MESSAGES,
    prompt_version_id: 'w',
    invocation_parameters: { max_tokens: 1 },
  }
  expect(mergeRunConfiguration(STORED, changes)).toStrictEqual({
    experiment_type: 'LLM_GENERATION',
    ai_integration_id: 'i',
    model_name: 'm',
    input_variable_format: 'MUSTACHE',
    ...changes,
  })
})

test('a new template loses the link to the evaluator version', () => {
  const stored = {
    experiment_type: 'TEMPLATE_EVALUATION',
    ai_integration_id: 'i',
    template: 't',
    provide_explanation: true,
    evaluator_version_id: 'v',
  }
  expect(mergeRunConfiguration(stored, { template: 'u' })).toStrictEqual({
    experiment_type: 'TEMPLATE_EVALUATION',
    ai_integration_id: 'i',
    template: 'u',
    provide_explanation: true,
  })
})

test('another type begins anew and needs all of its fields', () => {
  const agent: RunConfigurationChanges = {
    experiment_type: 'AGENT_CALL',
    integration_id: 'i',
    input_template: {},
  }
  expect(mergeRunConfiguration(STORED, agent)).toStrictEqual(agent)
  const change = () =>
    mergeRunConfiguration(STORED, { experiment_type: 'TEMPLATE_EVALUATION', template: 't' })
  expect(change).toThrow(InputError)
  expect(change).toThrow(
    '`task-file a.yml, run_configuration`: `ai_integration` or `ai_integration_id` is required for template_evaluation. · `task-file a.yml, run_configuration`: `provide_explanation` is required',
  )
})

test('a field of another type than the stored one is refused at its place', () => {
  expect(() => mergeRunConfiguration(STORED, { template: 't' })).toThrow(
    '`task-file a.yml, run_configuration.template`: is not for llm_generation, which the task runs.',
  )
})

test.each([null, undefined, {}, { experiment_type: 'BRAND_NEW' }])('over %j a type is needed', (stored) => {
  expect(() => mergeRunConfiguration(stored, { model_name: 'n' })).toThrow(InputError)
})
