import { spawn } from 'node:child_process'
import { startSimulator, type Simulator } from '../simulator/server.ts'
import { bundleFast } from './bundle.ts'
import type { Report } from './programs/reading.ts'

/** Reads the rows of an experiment with several readers, each in a process of its own, and takes their reports. */

export const READERS = ['bare', 'official', 'ours'] as const
export type Reader = (typeof READERS)[number]

/** What is read, how often, and by whom. */
export interface Assignment {
  rows: number
  /** About how large a row is, in KB. */
  kilobytes: number
  rounds: number
  readers?: readonly Reader[]
}

/** The reports of every reader, round by round. */
export type Readings = Record<Reader, Report[]>

export interface ReadingBench {
  /** Lets the readers read, one after the other, round by round. */
  read(assignment: Assignment): Promise<Readings>
  close(): Promise<void>
}

/** Opens a simulator and builds the readers. */
export async function openReadingBench(all: readonly Reader[]): Promise<ReadingBench> {
  const programs: Partial<Record<Reader, string>> = {}
  for (const reader of all) programs[reader] = await bundleFast(`read-${reader}`)
  const simulator = await startSimulator()
  const read = async ({ rows, kilobytes, rounds, readers = all }: Assignment): Promise<Readings> => {
    const experimentId = addExperiment(simulator, rows, kilobytes)
    const readings: Readings = { bare: [], official: [], ours: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const reader of readers) {
        readings[reader].push(await runReader(programs[reader] ?? '', simulator, experimentId))
      }
    }
    checkAgreement(readings, rows)
    simulator.world.experiments.pop()
    return readings
  }
  return { read, close: () => simulator.close() }
}

/** Rows with a question, an answer, what an evaluator said, and columns of the user's own. */
function addExperiment({ world }: Simulator, count: number, kilobytes: number): string {
  const dataset = world.datasets[0]
  if (dataset === undefined) throw new Error('The simulator has no dataset.')
  const answer = 'First fill in the form.\nThen take the parcel to a shop – any will do. '.repeat(
    8 * kilobytes,
  )
  const rows = Array.from({ length: count }, (_, place) => ({
    question: `${place}: ${'How does one return a parcel that came "open"? '.repeat(6)}`,
    expected_answer: 'With the form in the parcel, within 30 days.',
    output: `${answer}${place}`,
    latency_ms: 400 + (place % 97),
    model: 'gpt-4o-mini',
    'eval.correctness.score': place % 4 === 0 ? 0 : 1,
    'eval.correctness.label': place % 4 === 0 ? 'incorrect' : 'correct',
    'eval.correctness.explanation': 'The answer names the form and the shop, as it should. '.repeat(4),
  }))
  return world.addExperiment(dataset.id, `rows-${count}-${kilobytes}`, rows).id
}

async function runReader(program: string, { url, apiKey }: Simulator, experimentId: string): Promise<Report> {
  const env = {
    PATH: process.env.PATH ?? '',
    READ_URL: url,
    READ_KEY: apiKey,
    READ_EXPERIMENT: experimentId,
    DISABLE_PRERELEASE_WARNING: 'true',
  }
  const child = spawn(process.execPath, ['--expose-gc', program], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${program} ended with exit code ${code ?? 'none'}.`)
  return JSON.parse(text) as Report
}

/** Who reads less is faster; so all must have read the same. */
function checkAgreement(readings: Readings, rows: number): void {
  for (const reader of READERS) {
    for (const each of readings[reader]) {
      if (each.rows !== rows || Math.abs(each.mean - 0.75) > 0.01) {
        throw new Error(`The reader ${reader} saw ${each.rows} rows with a mean of ${each.mean}.`)
      }
    }
  }
}
