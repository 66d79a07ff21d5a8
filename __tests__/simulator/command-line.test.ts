import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { afterEach, expect, test } from '@jest/globals'

import { parseCommandLine } from '../../simulator/command-line.ts'

const ROOT = join(import.meta.dirname, '../..')
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(args: string[]): ChildProcess {
  const command = join(ROOT, 'node_modules/.bin/tsx')
  const child = spawn(command, ['simulator/main.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

/** What the process prints, until it has printed what is waited for. */
async function printed(child: ChildProcess, until: RegExp): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk)
    if (until.test(text)) return text
  }
  throw new Error(`ended after: ${text}`)
}

test('serves until it is told to stop, and says how to reach it', async () => {
  const child = start(['--port', '0', '--api-key', 'ak-test', '--run-duration', '10ms'])
  const text = await printed(child, /task: /)
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''
  expect(text).toContain(`base-url: ${url}`)
  expect(text).toContain('api-key: ak-test')
  expect(text).toContain('Space: support\n')
  for (const name of ['answer-quality', 'hallucination-check', 'conciseness-check', 'correctness-check']) {
    expect(text).toContain(name)
  }
  const response = await fetch(`${url}/v2/tasks`, { headers: { authorization: 'Bearer ak-test' } })
  expect(response.status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an unknown flag is one clear line and exit code 2', async () => {
  const child = start(['--prot', '1'])
  const chunks: string[] = []
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)))
  expect(await once(child, 'close')).toEqual([2, null])
  expect(chunks.join('').trim().split('\n')).toEqual(["Unknown option '--prot'. See --help."])
})

test.each([
  [['--host', '0.0.0.0'], '--host'],
  [['--host', 'example.com'], '--host'],
  [['--port', '70000'], '--port'],
  [['--port', 'x'], '--port'],
  [['--run-duration', '2m'], '--run-duration'],
  [['--latency', '1h'], '--latency'],
  [['--requests-per-second', '0'], '--requests-per-second'],
  [['--max-active-runs', 'x'], '--max-active-runs'],
  [['--api-key'], '--api-key'],
  [['serve'], 'serve'],
])('%j is refused', (args, named) => {
  expect(() => parseCommandLine(args)).toThrow(named)
})

test('durations and defaults', () => {
  expect(parseCommandLine([])).toMatchObject({ port: 0, host: '127.0.0.1', runDurationMs: 2_000 })
  expect(parseCommandLine(['--run-duration', '500ms', '--host', '::1'])).toMatchObject({
    runDurationMs: 500,
    host: '::1',
  })
  expect(parseCommandLine([])).toMatchObject({ latencyMs: 0, requestsPerSecond: null, maxActiveRuns: null })
  expect(parseCommandLine(['--latency', '20ms', '--requests-per-second', '50'])).toMatchObject({
    latencyMs: 20,
    requestsPerSecond: 50,
  })
  expect(parseCommandLine(['--max-active-runs', '8'])).toMatchObject({ maxActiveRuns: 8 })
  expect(parseCommandLine(['--help'])).toBe('help')
})
