import { connect } from 'node:net'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type Bench, startBench, taskNamed } from './bench.ts'

let bench: Bench
beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.close())

const bare = (path: string, init: RequestInit = {}) => fetch(bench.simulator.url + path, init)

test.each([
  ['no key', {}],
  ['a wrong key', { authorization: 'Bearer nope' }],
  ['another scheme', { authorization: 'Basic nope' }],
])('%s is 401, before anything else is looked at', async (_what, headers) => {
  const response = await bare('/v2/nothing?limit=0', { headers: headers as Record<string, string> })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe('Bearer')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({
    title: 'Authentication required',
    type: 'https://arize.com/docs/ax/rest-reference/errors#authentication-required',
    instance: '/v2/nothing',
    request_id: response.headers.get('x-request-id'),
  })
})

test('every response has a request ID of its own', async () => {
  const ids = []
  for (const path of ['/v2/tasks', '/v2/tasks', '/v2/nothing'])
    ids.push((await bench.get(path)).headers.get('x-request-id'))
  expect(new Set(ids).size).toBe(3)
  expect(ids.every((id) => id?.startsWith('req_'))).toBe(true)
})

test('a body must be JSON and say so', async () => {
  const headers = { authorization: `Bearer ${bench.simulator.apiKey}` }
  const asText = await bare('/v2/tasks', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/plain' },
    body: '{}',
  })
  expect(asText.status).toBe(400)
  expect(await asText.json()).toMatchObject({ detail: expect.stringContaining('Content-Type') })
  const broken = await bench.post('/v2/tasks', '{"name":')
  expect(broken).toMatchObject({ status: 400, body: { detail: expect.stringContaining('JSON') } })
})

test('deletes respond with 204 without a body, and then the thing is gone', async () => {
  const experiment = bench.simulator.world.addExperiment(bench.simulator.world.datasets[0]?.id ?? '', 'old')
  const path = `/v2/experiments/${experiment.id}`
  const deleted = await bench.request('DELETE', path)
  expect(deleted.status).toBe(204)
  expect(deleted.headers.get('content-type')).toBeNull()
  expect((await bench.request('DELETE', path)).status).toBe(404)
})

test('a name filter is a substring filter in any case, also for spaces', async () => {
  const spaces = (await bench.get('/v2/spaces?name=SUPPORT')).body.spaces as { name: string }[]
  expect(spaces.map(({ name }) => name)).toEqual(['support-staging', 'support'])
  const { world } = bench.simulator
  world.addProject('support-bot', world.spaces[0]?.id)
  const projects = (await bench.get('/v2/projects?space_name=support&name=bot')).body.projects as {
    space_id: string
  }[]
  expect(projects.map(({ space_id }) => space_id)).toEqual([world.spaces[1]?.id, world.spaces[0]?.id])
})

test('what is internal is not on the wire', async () => {
  const [task] = (await bench.get('/v2/tasks')).body.tasks
  expect(task).not.toHaveProperty('space_id')
  const [space] = (await bench.get('/v2/spaces')).body.spaces as object[]
  expect(space).not.toHaveProperty('org_id')
  const [experiment] = (await bench.get('/v2/experiments')).body.experiments
  expect(experiment).not.toHaveProperty('rows')
})

test('organizations, versions, labels and integrations can be read', async () => {
  const { world } = bench.simulator
  const [organization] = world.organizations
  const spaces = await bench.get(`/v2/spaces?org_id=${organization?.id ?? ''}`)
  expect(spaces.body.spaces).toHaveLength(3)
  expect((await bench.get(`/v2/spaces/${world.spaces[1]?.id ?? ''}`)).body.name).toBe('support')
  expect((await bench.get('/v2/organizations?name=ac')).body.organizations).toEqual([organization])
  expect((await bench.get(`/v2/projects/${world.projects[0]?.id ?? ''}`)).body.name).toBe('support-bot')
  const integrations = (await bench.get('/v2/integrations?type=AGENT')).body.integrations as object[]
  expect(integrations).toMatchObject([{ name: 'support-agent', config: { has_headers: false } }])
  expect((await bench.get('/v2/ai-integrations')).body.ai_integrations).toMatchObject([
    { name: 'openai-prod' },
  ])
  const prompt = world.prompts[0]?.id ?? ''
  expect((await bench.get(`/v2/prompts/${prompt}`)).body.version.labels).toEqual(['staging'])
  expect((await bench.get(`/v2/prompts/${prompt}?label=production`)).body.version.model).toBe('gpt-4o')
  expect((await bench.get(`/v2/prompts/${prompt}/labels/staging`)).body.model).toBe('gpt-4o-mini')
  expect((await bench.get(`/v2/prompts/${prompt}/versions`)).body.prompt_versions).toHaveLength(2)
  const version = world.promptVersions[0]?.id ?? ''
  expect((await bench.get(`/v2/prompt-versions/${version}`)).body.prompt_id).toBe(prompt)
})

test('an evaluator is read with its latest version, or with the one that is asked for', async () => {
  const { world } = bench.simulator
  const [first] = world.evaluatorVersions
  const config = first?.template_config ?? null
  if (first === undefined || config === null) throw new Error('not seeded')
  const second = world.addEvaluatorVersion(first.evaluator_id, {
    template_config: { ...config, direction: 'NONE' },
  })
  const path = `/v2/evaluators/${first.evaluator_id}`
  expect((await bench.get(path)).body.version).toMatchObject({ id: second.id, type: 'TEMPLATE' })
  expect((await bench.get(`${path}?version_id=${first.id}`)).body.version.template_config.direction).toBe(
    'MAXIMIZE',
  )
  expect((await bench.get(`${path}/versions`)).body.evaluator_versions).toMatchObject([
    { id: second.id },
    { id: first.id },
  ])
  expect((await bench.get(`/v2/evaluator-versions/${first.id}`)).body.evaluator_id).toBe(first.evaluator_id)
})

test('an update replaces what it names and echoes defaults', async () => {
  const { id, run_configuration: stored } = taskNamed(bench, 'answer-quality')
  const messages = [{ role: 'USER', content: '{{question}}' }]
  const run_configuration = {
    ...stored,
    messages,
    provider_parameters: undefined,
    invocation_parameters: undefined,
  }
  const updated = await bench.request('PATCH', `/v2/tasks/${id}`, { name: 'renamed', run_configuration })
  expect(updated.body).toMatchObject({ name: 'renamed', updated_at: '2026-06-01T12:00:00.000Z' })
  expect(updated.body.run_configuration).toMatchObject({
    messages,
    provider_parameters: {},
    prompt_version_id: null,
  })
  expect(updated.body.run_configuration).not.toHaveProperty('invocation_parameters')
})

test('a null or empty filter clears the filter', async () => {
  const { id } = taskNamed(bench, 'hallucination-check')
  const patch = (query_filter: string | null) => bench.request('PATCH', `/v2/tasks/${id}`, { query_filter })
  expect((await patch("span_kind = 'LLM'")).body.query_filter).toBe("span_kind = 'LLM'")
  expect((await patch(null)).body.query_filter).toBeNull()
})

test('a bug in a handler is a 500, not the end', async () => {
  const { world } = bench.simulator
  world.tasks.push(null as never)
  expect(await bench.get('/v2/tasks?name=x')).toMatchObject({
    status: 500,
    body: { title: 'Internal Server Error' },
  })
  world.tasks.pop()
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})

test('rubbish and interrupted requests do not stop the server', async () => {
  const port = Number(new URL(bench.simulator.url).port)
  const send = (text: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(text, () => {
          socket.destroy()
          resolve()
        })
      })
    })
  await send('this is not HTTP\r\n\r\n')
  await send('POST /v2/tasks HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"name":')
  await send('GET //%% HTTP/1.1\r\nhost: x\r\n\r\n')
  expect((await bench.get('/v2/tasks')).status).toBe(200)
})
