import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** From the start of a process to its first request, in milliseconds, as the server sees it. */

/**
 * Measures every program once a round, one after the other, after one round that is not counted.
 * @param programs paths of programs that send a request to `INPUT_BASE-URL`, by name
 */
export async function measureStarts<Name extends string>(
  programs: Record<Name, string>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(programs) as Name[]
  const timings = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const fixture = await openFixture()
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const name of names) {
        const took = await fixture.time(programs[name])
        if (round >= 0) timings[name].push(took)
      }
    }
  } finally {
    fixture.close()
  }
  return timings
}

/** A server that notes when it gets a request, and a folder that looks like the runner's. */
async function openFixture() {
  const folder = mkdtempSync(join(tmpdir(), 'arize-ax-bench-'))
  let onRequest: () => void = () => undefined
  const server = createServer(() => {
    onRequest()
  })
  const url = await listen(server)
  const env = environment(folder, url)
  return {
    time: async (program: string): Promise<number> => {
      const arrival = new Promise<void>((resolve) => {
        onRequest = resolve
      })
      const started = performance.now()
      const child = spawn(process.execPath, [program], { env, stdio: 'ignore' })
      const ended = new Promise<void>((resolve) => child.once('close', resolve))
      await Promise.race([
        arrival,
        ended.then(() => {
          throw new Error(`${program} ended without a request.`)
        }),
      ])
      const took = performance.now() - started
      child.kill('SIGKILL')
      await ended
      return took
    },
    close: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function environment(folder: string, url: string): Record<string, string> {
  const file = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return path
  }
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: 'acme/support-bot',
    GITHUB_EVENT_NAME: 'schedule',
    'INPUT_API-KEY': 'ak-0123456789',
    'INPUT_BASE-URL': url,
    INPUT_SPACE: 'support',
    INPUT_TASK: 'answer-quality',
    INPUT_GATES: 'correctness >= 0.85',
  }
}
