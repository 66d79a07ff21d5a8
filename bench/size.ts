import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep } from '../demo/runner.ts'
import { startSimulator } from '../simulator/server.ts'
import { ROOT } from './bundle.ts'

/** How much code there is, and how much of it a step loads; bytes. */
export interface Sizes {
  /** All JavaScript of each entry point. */
  main: number
  post: number
  /** What a step loads that runs an experiment, evaluates gates against a baseline and reports. */
  loaded: number
}

export async function measureSizes(): Promise<Sizes> {
  return { main: sizeOf('dist/main'), post: sizeOf('dist/post'), loaded: await loadedByRun() }
}

function sizeOf(folder: string): number {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.js'))
  return files.reduce((sum, name) => sum + statSync(join(ROOT, folder, name)).size, 0)
}

/** What V8 itself lists as loaded, in a step that uses all that the command `run` has for an experiment. */
async function loadedByRun(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'arize-ax-size-'))
  const simulator = await startSimulator({ runDurationMs: 20 })
  try {
    const step = async (env: Record<string, string>): Promise<void> => {
      const { exitCode, stdout } = await runStep({
        inputs: inputsFor(simulator),
        env: { ...ON_MAIN, ...env },
      })
      if (exitCode !== 0) throw new Error(`The step to measure failed:\n${stdout}`)
    }
    // The first makes the baseline of the second.
    await step({})
    await step({ NODE_V8_COVERAGE: folder })
    return Math.max(...readdirSync(folder).map((name) => loadedBytes(join(folder, name))))
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true })
  }
}

const ON_MAIN = { GITHUB_REF_NAME: 'main', GITHUB_REPOSITORY: 'acme/support-bot' }

function inputsFor({ apiKey, url }: { apiKey: string; url: string }): Record<string, string> {
  return {
    'api-key': apiKey,
    'base-url': url,
    space: 'support',
    task: 'answer-quality',
    'evaluation-task-ids': 'correctness-check',
    gates: 'correctness >= 0.5\nno_regression(correctness, 0.02)',
    'poll-interval': '10ms',
  }
}

function loadedBytes(report: string): number {
  const { result } = JSON.parse(readFileSync(report, 'utf8')) as { result: { url: string }[] }
  const ours = result.map(({ url }) => url).filter((url) => url.includes('/dist/main/'))
  return ours.reduce((sum, url) => sum + statSync(new URL(url)).size, 0)
}
