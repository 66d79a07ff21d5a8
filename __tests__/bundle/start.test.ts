import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startStep } from '../../demo/runner.ts'
import { until } from '../support/fixture.ts'

/** What a step has loaded when its first request goes out. Windows has no signal to ask it by. */

const onUnix = process.platform === 'win32' ? test.skip : test

/** The files of `dist/main` that V8 had compiled when the server was asked for the first time. */
async function loadedAtFirstRequest(inputs: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'arize-ax-start-'))
  const probe = join(folder, 'probe.cjs')
  writeFileSync(probe, `process.on('SIGUSR2', () => require('node:v8').takeCoverage())`)
  let asked = false
  const server = createServer(() => {
    asked = true
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const step = startStep({
    inputs: {
      'api-key': 'ak-0123456789',
      'base-url': `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      space: 'support',
      ...inputs,
    },
    env: { NODE_V8_COVERAGE: join(folder, 'coverage'), NODE_OPTIONS: `--require ${probe}` },
  })
  await until(() => asked)
  step.process.kill('SIGUSR2')
  const reports = (): string[] => readdirSync(folder, { recursive: true }).map(String)
  const read = (): { result: { url: string }[] } | undefined => {
    const [report] = reports().filter((name) => name.endsWith('.json'))
    try {
      return report === undefined
        ? undefined
        : (JSON.parse(readFileSync(join(folder, report), 'utf8')) as never)
    } catch {
      return undefined
    }
  }
  await until(() => read() !== undefined)
  step.process.kill('SIGKILL')
  await step.done
  server.closeAllConnections()
  server.close()
  const urls = (read()?.result ?? []).map(({ url }) => url).filter((url) => url.includes('/dist/main/'))
  rmSync(folder, { recursive: true })
  return urls.map((url) => readFileSync(new URL(url), 'utf8'))
}

/** Words that only the code of these has in it. */
const WORDS = {
  statistics: 'gammaln',
  'the Markdown printer': 'containerFlow',
  'the YAML reader': 'seq-item-ind',
  'the client for comments': 'octokit',
  undici: 'UND_ERR_HEADERS_OVERFLOW',
  'the toolkit': 'escapeProperty',
}

onUnix(
  'before the first request only the toolkit, undici and the code of the command are loaded',
  async () => {
    const loaded = await loadedAtFirstRequest({ task: 'answer-quality', gates: 'correctness >= 0.85' })
    const found = Object.entries(WORDS).filter(([, word]) => loaded.some((text) => text.includes(word)))
    expect(found.map(([name]) => name)).toEqual(['undici', 'the toolkit'])
    expect(loaded.join('').length).toBeLessThan(1_400_000)
  },
)

test('these words are in the bundle, so that their absence says something', () => {
  const files = readdirSync('dist/main').filter((name) => name.endsWith('.js'))
  const all = files.map((name) => readFileSync(join('dist/main', name), 'utf8')).join('')
  for (const word of Object.values(WORDS)) expect(all).toContain(word)
})
