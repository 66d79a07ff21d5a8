import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startDeadline, systemClock } from '../../src/clock.ts'
import { applyTask, planTask, updateTask, type IfExists, type TaskPlan } from '../../src/tasks/apply.ts'
import { readTaskDefinition } from '../../src/tasks/parse.ts'
import { issuesOf, read, simulate, type Simulated } from './support.ts'

let here: Simulated
beforeAll(async () => {
  here = await simulate()
})
afterAll(() => here.close())

const start = 'type: template_evaluation\nproject: support-bot\n'
const SPANS = `${start}name: spans\nevaluators: [{evaluator: hallucination, column_mappings: {input: a, output: b}}]\n`
const TRACES = `${start}name: traces
query_filters: {filters: [{id: A, filter: "attributes.openinference.span.kind = 'LLM'"}]}
evaluators:
  - evaluator: helpfulness
    query_mappings: [{variable_name: input, query_ids: [A], attribute_path: attributes.input.value}]
`

async function plan(text: string, ifExists: IfExists = 'update'): Promise<TaskPlan> {
  const target = { kind: 'definition', definition: await read(text), ifExists, ephemeral: undefined } as const
  return planTask(target, here.resolver('support'), here.deps)
}

const apply = (planned: TaskPlan) => applyTask(planned, here.deps, startDeadline(systemClock, 30_000))

test('a definition is created once, unchanged the second time, updated when it differs', async () => {
  const first = await plan(SPANS)
  expect(first).toMatchObject({
    target: 'spans',
    shape: { name: 'spans', type: 'TEMPLATE_EVALUATION', last_run_at: undefined },
    warnings: [],
    action: { kind: 'create' },
  })
  const { task, action } = await apply(first)
  expect(action).toBe('created')
  const second = await plan(SPANS)
  expect(second.action).toEqual({ kind: 'none', task, action: 'unchanged' })
  const third = await plan(`${SPANS}sampling_rate: 0.5\n`)
  expect(third.action).toMatchObject({ kind: 'update', patch: { sampling_rate: 0.5 } })
  expect(await apply(third)).toMatchObject({
    action: 'updated',
    fields: ['sampling_rate'],
    task: { id: task.id },
  })
  expect((await plan(SPANS, 'reuse')).action).toMatchObject({ kind: 'none', action: 'reused' })
  expect(await issuesOf(plan(SPANS, 'fail'))).toEqual([
    `task-definition, line 3, name: is the name of an existing task (${task.id}), and \`if-exists\` is \`fail\`.`,
  ])
})

test('what the API cannot change is refused before anything is written', async () => {
  const before = here.simulator.requests.length
  const text =
    'name: hallucination-check\ntype: code_evaluation\ndataset: golden-questions\nexperiments: [baseline-2026-01]\nevaluators: [{evaluator: conciseness}]\n'
  const issues = await issuesOf(plan(text))
  expect(issues).toHaveLength(2)
  expect(issues[0]).toBe(
    'task-definition, line 2, type: differs from that of the task "hallucination-check" (TEMPLATE_EVALUATION), and the API cannot change it. Give the task in the definition another name, or delete the existing one.',
  )
  expect(issues[1]).toMatch(/^task-definition, line 3, dataset: differs from .* \(none\)/)
  expect(here.simulator.requests.slice(before).every(({ method }) => method === 'GET')).toBe(true)
})

test('a task that is reused as it is decides the shape', async () => {
  const text =
    'name: hallucination-check\ntype: code_evaluation\ndataset: golden-questions\nexperiments: [baseline-2026-01]\nevaluators: [{evaluator: conciseness}]\n'
  const { shape, experimentIds } = await plan(text, 'reuse')
  expect(shape).toMatchObject({ type: 'TEMPLATE_EVALUATION', dataset_id: null })
  expect(experimentIds).toBeUndefined()
})

test('experiments are named once, however often they are given, and go with the trigger', async () => {
  const id = here.id(here.simulator.world.experiments, 'baseline-2026-01')
  const text = `name: conciseness-check\ntype: code_evaluation\ndataset: golden-questions\nexperiments: [baseline-2026-01, ${id}]\nevaluators: [{evaluator: conciseness, column_mappings: {output: output}}]\n`
  const { experimentIds, action } = await plan(text)
  expect(experimentIds).toEqual([id])
  expect(action).toMatchObject({ kind: 'none', action: 'unchanged' })
})

test('an existing task is its own shape, by name and by ID', async () => {
  const { world } = here.simulator
  const id = here.id(world.tasks, 'answer-quality')
  for (const nameOrId of ['answer-quality', id]) {
    const planned = await planTask({ kind: 'existing', nameOrId }, here.resolver('support'), here.deps)
    expect(planned).toMatchObject({
      target: nameOrId,
      shape: { name: 'answer-quality', type: 'RUN_EXPERIMENT' },
    })
    expect(await apply(planned)).toMatchObject({ action: 'reused', task: { id } })
  }
  const missing = planTask({ kind: 'existing', nameOrId: 'x-y' }, here.names, here.deps)
  expect((await issuesOf(missing))[0]).toMatch(/^task: Task "x-y" not found/)
})

test('an ephemeral task is created under its own name, and is in the state', async () => {
  const name = (taskName: string): string => `${taskName} (pr-7)`
  const target = {
    kind: 'definition',
    definition: await read(SPANS),
    ifExists: 'fail',
    ephemeral: { name },
  } as const
  const planned = await planTask(target, here.resolver('support'), here.deps)
  expect(planned).toMatchObject({ target: 'spans', shape: { name: 'spans' } })
  const { task, action } = await apply(planned)
  expect({ name: task.name, action }).toEqual({ name: 'spans (pr-7)', action: 'created-ephemeral' })
  expect(here.cleanup().tasks).toEqual([{ name: task.name, spaceId: expect.any(String), id: task.id }])
  here.deps.cleanup.untrackTask(task.name)
})

test('a remote evaluator is a warning before the trigger, for a definition and for a task', async () => {
  const warning = { code: 'remote-evaluator', task: 'remote', evaluator: 'toxicity' }
  const text = `${start}name: remote\nevaluators: [{evaluator: toxicity}]\n`
  const planned = await plan(text)
  expect(planned.warnings).toEqual([warning])
  const { task } = await apply(planned)
  const existing = await planTask(
    { kind: 'existing', nameOrId: task.id },
    here.resolver('support'),
    here.deps,
  )
  expect(existing.warnings).toEqual([warning])
})

test('an expression that nothing replaces is a warning of the plan', async () => {
  const { warnings } = await plan(
    `${start}name: a\nquery_filter: attributes.a = '\${A}'\nevaluators: [{evaluator: hallucination}]\n`,
  )
  expect(warnings).toEqual([{ code: 'unresolved-expression', input: 'task-definition', line: 4 }])
})

test('an evaluator that cannot be read is no reason not to run an existing task', async () => {
  here.simulator.control.planFault({ path: '^/v2/evaluators/', kind: 'respond', status: 422 })
  const planned = await planTask(
    { kind: 'existing', nameOrId: 'hallucination-check' },
    here.resolver('support'),
    here.deps,
  )
  expect(planned.warnings).toEqual([])
})

test.each<[string, string, string[]]>([
  [
    'code in a template evaluation',
    `${start}name: a\nevaluators:\n  - evaluator: hallucination\n  - evaluator: conciseness\n`,
    [
      'line 6, evaluators[1]: is a code evaluator ("conciseness"), which a task of type template_evaluation cannot run. Make a task of type code_evaluation for it.',
    ],
  ],
  [
    'a template in a code evaluation',
    'name: a\ntype: code_evaluation\nproject: support-bot\nevaluators: [{evaluator: hallucination}]\n',
    [
      'line 4, evaluators[0]: is a template evaluator ("hallucination"), which a task of type code_evaluation cannot run. Make a task of type template_evaluation for it.',
    ],
  ],
  [
    'a trace evaluator for spans',
    `${start}name: a\nevaluators: [{evaluator: helpfulness}]\n`,
    [
      'line 4, evaluators[0]: evaluates traces ("helpfulness"), for which a task has `query_filters` and `query_mappings`, not `query_filter` and `column_mappings`.',
    ],
  ],
  [
    'a span evaluator for traces',
    TRACES.replace('helpfulness', 'correctness'),
    [
      'line 6, evaluators[0]: evaluates spans ("correctness"), for which a task has `query_filter` and `column_mappings`, not `query_filters` and `query_mappings`.',
    ],
  ],
  [
    'traces and sessions at once',
    `${TRACES}  - evaluator: resolution\n    query_mappings: [{variable_name: input, query_ids: [], attribute_path: a}]\n`,
    [
      'line 8, evaluators[1]: evaluates sessions ("resolution"), but evaluators[0] evaluates traces. Make a task for each.',
    ],
  ],
])('an evaluator that the task cannot run: %s', async (_what, text, issues) => {
  const found = await issuesOf(plan(text))
  expect(found.map((issue) => issue.replace('task-definition, ', ''))).toEqual(issues)
})

test('an evaluator of another space is refused by its name', async () => {
  const { world } = here.simulator
  const config = world.evaluatorVersions.find(({ template_config: template }) => template)?.template_config
  if (config === undefined) throw new Error('no template evaluator')
  const other = world.addEvaluator('other', { template_config: config }, world.addSpace('elsewhere').id)
  expect(await issuesOf(plan(`${start}name: a\nevaluators: [{evaluator: ${other.id}}]\n`))).toEqual([
    'task-definition, line 4, evaluators[0]: belongs to another space ("other"), and a task runs only evaluators of its own space.',
  ])
})

test('evaluators are read once each', async () => {
  const before = here.simulator.requests.length
  await plan(`${start}name: a\nevaluators: [{evaluator: hallucination}, {evaluator: correctness}]\n`)
  const paths = here.simulator.requests.slice(before).map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('/v2/evaluators/'))).toHaveLength(2)
  expect(new Set(paths.filter((path) => path.startsWith('/v2/evaluators/'))).size).toBe(2)
})

test('a name that is not found points into the file', async () => {
  const definition = await readTaskDefinition(
    SPANS.replace('support-bot', 'support-bod'),
    { input: 'task-file', file: 'evals/spans.yml' },
    'full',
  )
  const target = { kind: 'definition', definition, ifExists: 'update', ephemeral: undefined } as const
  await expect(planTask(target, here.names, here.deps)).rejects.toMatchObject({
    issues: [
      {
        input: 'task-file evals/spans.yml, line 2, project',
        location: { file: 'evals/spans.yml', line: 2, column: 1 },
      },
    ],
  })
})

const update = async (text: string, nameOrId?: string) =>
  updateTask(await read(text, 'patch'), nameOrId, here.resolver('support'), here.deps)

test('a trace evaluation is created, unchanged the second time, and its filters are patched', async () => {
  const { task } = await apply(await plan(TRACES))
  expect(task.query_filters).toEqual({
    filters: [{ id: 'A', filter: "attributes.openinference.span.kind = 'LLM'" }],
    expression: 'A',
  })
  expect((await plan(TRACES)).action).toMatchObject({ kind: 'none', action: 'unchanged' })
  const other =
    'query_filters: {filters: [{id: A, filter: "name = \'x\'"}, {id: B, filter: "name = \'y\'"}], expression: A OR B}'
  expect(await update(other, 'traces')).toMatchObject({ action: 'updated', fields: ['query_filters'] })
  expect(await update(other, 'traces')).toMatchObject({ action: 'unchanged' })
})

test('a task goes from traces to spans and back; each time the other form is cleared', async () => {
  const asSpans = SPANS.replace('name: spans', 'name: traces').concat("query_filter: attributes.a = 'b'\n")
  const planned = await plan(asSpans)
  expect(planned.action).toMatchObject({
    patch: { query_filters: null, query_filter: "attributes.a = 'b'", evaluators: [{ column_mappings: {} }] },
  })
  expect((await apply(planned)).task).toMatchObject({
    query_filters: null,
    query_filter: "attributes.a = 'b'",
  })
  expect((await plan(asSpans)).action).toMatchObject({ action: 'unchanged' })
  const back = await plan(TRACES)
  expect(back.action).toMatchObject({
    patch: { query_filter: null, query_filters: { filters: [{ id: 'A' }] } },
  })
  expect((await apply(back)).task).toMatchObject({ query_filter: null, query_filters: { expression: 'A' } })
})

test('half a change of the form is refused', async () => {
  expect(await issuesOf(update("query_filter: name = 'x'", 'traces'))).toEqual([
    'task-definition, line 1, query_filter: requires `evaluators` with `column_mappings` beside it, because the task evaluates traces or sessions so far.',
  ])
  expect(await issuesOf(update('query_filters: {filters: [{id: A, filter: x}]}', 'spans'))).toEqual([
    'task-definition, line 1, query_filters: requires `evaluators` with `query_mappings` beside it, because the task evaluates spans so far.',
  ])
})

test('update clears a filter, renames, merges a run configuration, and says when there is nothing to do', async () => {
  expect(await update('query_filter: null', 'hallucination-check')).toMatchObject({
    fields: ['query_filter'],
  })
  expect(await update('query_filter: null', 'hallucination-check')).toMatchObject({
    action: 'unchanged',
    fields: [],
  })
  const merged = await update('{name: answer-quality, run_configuration: {model_name: gpt-4o-mini}}')
  expect(merged).toMatchObject({
    fields: ['run_configuration'],
    task: { run_configuration: { model_name: 'gpt-4o-mini', input_variable_format: 'MUSTACHE' } },
  })
  const renamed = await update('name: answers', 'answer-quality')
  expect(renamed).toMatchObject({ fields: ['name'], task: { name: 'answers' } })
  expect(await update('name: answer-quality', renamed.task.id)).toMatchObject({ action: 'updated' })
})

test('an update of nobody, or of what cannot be changed, is refused', async () => {
  expect(await issuesOf(update('sampling_rate: 1'))).toEqual([
    'task: is required, since the definition has no `name` either. Give the name or ID of the task to update.',
  ])
  expect(await issuesOf(update('type: code_evaluation', 'hallucination-check'))).toEqual([
    'task-definition, line 1, type: differs from that of the task "hallucination-check" (TEMPLATE_EVALUATION), and the API cannot change it. Give the task in the definition another name, or delete the existing one.',
  ])
  expect(await issuesOf(update('evaluators: [{evaluator: conciseness}]', 'hallucination-check'))).toEqual([
    'task-definition, line 1, evaluators[0]: is a code evaluator ("conciseness"), which a task of type template_evaluation cannot run. Make a task of type code_evaluation for it.',
  ])
  expect(await issuesOf(update('run_configuration: {template: x}', 'answer-quality'))).toEqual([
    'task-definition, line 1, run_configuration.template: is not for llm_generation, which the task runs.',
  ])
})

test('remote evaluators of an update are warnings too', async () => {
  const { warnings } = await update('evaluators: [{evaluator: toxicity}]', 'spans')
  expect(warnings).toEqual([{ code: 'remote-evaluator', task: 'spans', evaluator: 'toxicity' }])
})
