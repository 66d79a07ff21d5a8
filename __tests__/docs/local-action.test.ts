import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { DEFAULT_API_KEY, startSimulator } from '../../simulator/server.ts'
import { read } from './documents.ts'

/** What CONTRIBUTING.md says about running the action from its sources. */

jest.setTimeout(120_000)

const COMMAND = 'npx @github/local-action . src/main.ts .env'

/** Runs the command of CONTRIBUTING.md with this environment file in the place of `.env`. */
async function runLocally(environmentFile: string): Promise<{ output: string; exitCode: number | null }> {
  const child = spawn(COMMAND.replace('.env', environmentFile), {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output += piece
    })
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { output, exitCode }
}

test('with the example environment, the action runs from its sources against the simulator', async () => {
  expect(read('CONTRIBUTING.md')).toContain(`cp .env.example .env\n${COMMAND}\n`)
  expect(read('CONTRIBUTING.md')).toContain('npm run simulator -- --port 8123')
  const simulator = await startSimulator({ runDurationMs: 50 })
  const folder = mkdtempSync(join(tmpdir(), 'arize-ax-local-'))
  try {
    const example = readFileSync('.env.example', 'utf8')
    expect(example).toContain(DEFAULT_API_KEY)
    expect(example).toContain('http://127.0.0.1:8123\n')
    const path = join(folder, 'environment')
    writeFileSync(path, example.replace('http://127.0.0.1:8123', simulator.url))
    const { output, exitCode } = await runLocally(path)
    expect(output).toContain('Verdict: passed.')
    expect(output).toContain('correctness >= 0.6')
    expect(exitCode).toBe(0)
    expect(simulator.world.runs.at(-1)?.ended?.status).toBe('COMPLETED')
  } finally {
    rmSync(folder, { recursive: true })
    await simulator.close()
  }
})

test('the file with the environment is not committed', () => {
  expect(read('.gitignore').split('\n')).toContain('.env')
})
