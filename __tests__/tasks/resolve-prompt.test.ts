import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { issuesOf, simulate, type Simulated } from './support.ts'

let here: Simulated
beforeAll(async () => {
  here = await simulate()
})
afterAll(() => here.close())

const START = `
name: from-the-hub
type: run_experiment
dataset: golden-questions
run_configuration:
  experiment_type: llm_generation
  ai_integration: openai-prod
`

/** The run configuration of a definition with these further lines, as it is sent and as the service takes it. */
async function configuration(lines: string): Promise<Record<string, unknown>> {
  const body = await here.body(START + lines)
  const task = await here.ax.createTask(body)
  await here.ax.deleteTask(task.id)
  return (body as unknown as { run_configuration: Record<string, unknown> }).run_configuration
}

function versions() {
  const [production, staging] = here.simulator.world.promptVersions
  if (production === undefined || staging === undefined) throw new Error('no prompt versions')
  return { production, staging }
}

test('a label fills messages, format, model and parameters, and the version is linked', async () => {
  const { production } = versions()
  expect(await configuration('  prompt: {name: support-answer, label: production}')).toStrictEqual({
    experiment_type: 'LLM_GENERATION',
    ai_integration_id: here.id(here.simulator.world.aiIntegrations, 'openai-prod'),
    messages: production.messages,
    input_variable_format: 'MUSTACHE',
    model_name: 'gpt-4o',
    invocation_parameters: { temperature: 0 },
    prompt_version_id: production.id,
  })
})

test.each([
  ['the latest without a version', ''],
  ['a version ID', 'id'],
  ['a commit hash', 'hash'],
  ['a short commit hash in capitals', 'short'],
])('a version by %s', async (_what, how) => {
  const { staging } = versions()
  const selector: Record<string, string> = {
    id: `, version: ${staging.id}`,
    hash: `, version: ${staging.commit_hash}`,
    short: `, version: "${staging.commit_hash.slice(0, 9).toUpperCase()}"`,
  }
  const found = await configuration(`  prompt: {name: support-answer${selector[how] ?? ''}}`)
  expect(found).toMatchObject({ prompt_version_id: staging.id, model_name: 'gpt-4o-mini' })
})

test('what the definition names wins, parameters one by one', async () => {
  const { prompts } = here.simulator.world
  const found = await configuration(`
  prompt: {id: ${here.id(prompts, 'support-answer')}, label: staging}
  model_name: gpt-4o
  input_variable_format: f_string
  invocation_parameters: {max_tokens: 50}
  provider_parameters: {region: eu}
`)
  expect(found).toMatchObject({
    model_name: 'gpt-4o',
    input_variable_format: 'F_STRING',
    invocation_parameters: { temperature: 0, max_tokens: 50 },
    provider_parameters: { region: 'eu' },
    prompt_version_id: versions().staging.id,
  })
})

test('tools and calls of the prompt are copied; tools of the definition take their place', async () => {
  const { world } = here.simulator
  const prompt = world.addPrompt('with-tools', world.prompts[0]?.space_id)
  const tools = { tools: [{ type: 'function', function: { name: 'look_up' } }], tool_choice: 'auto' }
  const call = { id: 'c', type: 'FUNCTION' as const, function: { name: 'look_up', arguments: '{}' } }
  world.addPromptVersion(prompt.id, {
    messages: [
      { role: 'USER', content: '{{question}}' },
      { role: 'ASSISTANT', content: null, tool_calls: [call] },
    ],
    invocation_params: { tool_config: tools },
    provider_params: { region: 'us' },
    model: '',
  })
  const copied = await configuration('  prompt: {name: with-tools}')
  expect(copied).toMatchObject({
    messages: [
      { role: 'USER', content: '{{question}}' },
      { role: 'ASSISTANT', content: null, tool_calls: [call] },
    ],
    invocation_parameters: { tool_config: tools },
    provider_parameters: { region: 'us' },
  })
  expect(copied).not.toHaveProperty('model_name')
  const replaced = await configuration(
    '  prompt: {name: with-tools}\n  tool_config: {tools: [{type: other}]}',
  )
  expect(replaced).toMatchObject({ tool_config: { tools: [{ type: 'other' }] } })
  expect(replaced).not.toHaveProperty('invocation_parameters')
})

test.each([
  [
    '{name: support-answers}',
    'task-definition, line 8, run_configuration.prompt.name: Prompt "support-answers" not found in the space "support". Did you mean "support-answer"? Names are matched exactly, letter case included.',
  ],
  [
    '{name: support-answer, label: Production}',
    'task-definition, line 8, run_configuration.prompt.label: The prompt has no label "Production". Did you mean "production"? Labels are case-sensitive.',
  ],
  [
    '{name: support-answer, version: latest}',
    'task-definition, line 8, run_configuration.prompt.version: A version is an ID or a commit hash of at least seven digits; for a label use `label`.',
  ],
])('a prompt that is not there: %s', async (prompt, issue) => {
  expect(await issuesOf(here.body(`${START}  prompt: ${prompt}`))).toEqual([issue])
})

test.each(['0000000', Buffer.from('PromptVersion:999:abcd').toString('base64')])(
  'a version that is not there: %s',
  async (version) => {
    const issues = await issuesOf(
      here.body(`${START}  prompt: {name: support-answer, version: "${version}"}`),
    )
    const known = Object.values(versions()).map(({ commit_hash: hash }) => hash.slice(0, 7))
    expect(issues).toEqual([
      `task-definition, line 8, run_configuration.prompt.version: The prompt has no such version. The newest are ${known.reverse().join(', ')}.`,
    ])
  },
)
