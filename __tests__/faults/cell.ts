import { runStep, type StepResult } from '../../demo/runner.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { openGate, type Gate } from './tcp-gate.ts'
import { FAULTS, TIMES, type Cell } from './table.ts'

/** The complaint about a cell that has tested nothing. */
export const NEVER_CAME = 'the fault never came'

/** What is wrong with how a step behaved in a cell; empty when it kept all promises. */
export async function problemsOfCell(cell: Cell): Promise<string[]> {
  const simulator = await startSimulator({ runDurationMs: 300 })
  const gate = await openGate(simulator.url)
  try {
    const seeded = simulator.world.runs.length
    plan(cell, simulator, gate)
    const inputs = {
      'api-key': simulator.apiKey,
      'base-url': gate.url,
      space: 'support',
      task: 'answer-quality',
      timeout: cell.route.timeout(cell.fault, cell.times),
      'poll-interval': '100ms',
    }
    const main = await runStep({ inputs })
    await gate.open()
    if (cell.route.recovers) simulator.control.clear()
    const post = await runStep({ inputs, entry: 'post', state: main.state })
    simulator.world.advance()
    const runs = simulator.world.runs.slice(seeded)
    return [
      ...complain(met(cell, simulator, gate), NEVER_CAME),
      ...wrongOnServer(runs.map((run) => run.ended?.status)),
      ...wrongResult(cell, main),
      ...wrongReport(cell, main),
      ...leaks(simulator.apiKey, [main, post]),
      ...complain(post.exitCode === 0, `post ended with ${String(post.exitCode)}: ${post.stderr}`),
    ]
  } finally {
    await gate.close()
    await simulator.close()
  }
}

function plan({ route, fault, times }: Cell, { control }: Simulator, gate: Gate): void {
  control.planRun(route.run(times))
  const what = FAULTS[fault]
  if (what !== 'refused') {
    control.planFault({ method: route.method, path: route.path, times: TIMES[times], ...what })
    return
  }
  const ms = times === 'for ever' ? Infinity : route.refusedMs[times]
  if (route.after === undefined) gate.refuse(ms)
  else gate.refuseAfter(route.after, ms)
}

/** A cell whose fault met nothing would prove nothing. */
function met({ route, fault }: Cell, { requests }: Simulator, gate: Gate): boolean {
  if (FAULTS[fault] === 'refused') return gate.hasRefused()
  const path = new RegExp(route.path)
  return requests.some((request) => request.method === route.method && path.test(request.path))
}

function complain(fine: boolean, complaint: string): string[] {
  return fine ? [] : [complaint]
}

function wrongOnServer(statuses: (string | undefined)[]): string[] {
  return [
    ...complain(statuses.length <= 1, `${statuses.length} runs on the server`),
    ...complain(!statuses.includes(undefined), 'a run is still active'),
  ]
}

function wrongResult({ success }: Cell, { exitCode, killedBy, stderr }: StepResult): string[] {
  return [
    ...complain(exitCode === (success ? 0 : 1), `exit code ${String(exitCode)}, signal ${String(killedBy)}`),
    ...complain(stderr === '', `stderr: ${stderr}`),
  ]
}

function wrongReport({ success }: Cell, { stdout, outputs, summary }: StepResult): string[] {
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error')).length
  const verdict = success ? 'passed' : 'unmeasured'
  return [
    ...complain(errors === (success ? 0 : 1), `${errors} error annotations`),
    ...complain(outputs.verdict === verdict, `verdict ${String(outputs.verdict)}`),
    ...complain(summary.includes(verdict), `summary: ${summary}`),
    ...complain(!stdout.includes('Internal error'), stdout),
  ]
}

/** The key may stand in the line that masks it, and nowhere else. */
function leaks(key: string, results: StepResult[]): string[] {
  return results.flatMap(({ stdout, stderr, outputs, state, summary }) => {
    const log = stdout.replaceAll(`::add-mask::${key}\n`, '')
    const everything = [log, stderr, summary, JSON.stringify([outputs, state])].join('\n')
    return complain(!everything.includes(key), 'the key leaks')
  })
}
