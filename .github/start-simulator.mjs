// Starts the simulator in the background and points the following steps of the job at it.
import { spawn } from 'node:child_process'
import { appendFileSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const log = join(process.env.RUNNER_TEMP, 'simulator.log')
const output = openSync(log, 'w')
// Detached, since it has to outlive this step.
const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'simulator/main.ts'], {
  detached: true,
  stdio: ['ignore', output, output],
})
child.unref()

for (let tries = 0; tries < 300 && !readFileSync(log, 'utf8').includes('task:'); tries += 1) await sleep(100)
const banner = readFileSync(log, 'utf8')
console.log(banner)
const [, url, key] = /simulator: (\S+)\nAPI key: (\S+)/.exec(banner) ?? []
if (url === undefined) throw new Error('The simulator did not start.')
const lines = [
  `ARIZE_BASE_URL=${url}`,
  `ARIZE_API_KEY=${key}`,
  'ARIZE_SPACE=support',
  `SIMULATOR_PID=${child.pid}`,
]
appendFileSync(process.env.GITHUB_ENV, `${lines.join('\n')}\n`)
