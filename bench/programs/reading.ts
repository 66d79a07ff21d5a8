/** What a reader is told, by the environment. */
export interface Task {
  url: string
  apiKey: string
  experimentId: string
}

/** What a reader says of itself. */
export interface Report {
  /** Rows that were read, and the mean of their scores, so that nobody skips the work. */
  rows: number
  mean: number
  /** Milliseconds from the first request to the result. */
  wallMs: number
  /** MiB that the process occupied at most. */
  peakMiB: number
  /** MiB that are still in use after the garbage is collected, beyond those before the first request. */
  keptMiB: number
}

export function readTask(): Task {
  const { READ_URL = '', READ_KEY = '', READ_EXPERIMENT = '' } = process.env
  return { url: READ_URL, apiKey: READ_KEY, experimentId: READ_EXPERIMENT }
}

/** Runs a reader and prints its report. */
export async function report(read: (task: Task) => Promise<Pick<Report, 'rows' | 'mean'>>): Promise<void> {
  const before = await inUse()
  const begun = performance.now()
  const found = await read(readTask())
  const wallMs = performance.now() - begun
  const peakMiB = process.resourceUsage().maxRSS / 1_024
  const keptMiB = (await inUse()) - before
  const { rows, mean } = found
  console.log(JSON.stringify({ rows, mean, keptMiB, wallMs, peakMiB } satisfies Report))
}

/** MiB in the heap and in buffers outside of it, without garbage; Node has to be started with `--expose-gc`. */
async function inUse(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    // Buffers are let go of a turn later.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
