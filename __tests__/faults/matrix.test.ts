import { expect, test } from '@jest/globals'
import { NEVER_CAME, problemsOfCell } from './cell.ts'
import { allCells, type Cell } from './table.ts'

/** Cells at once: most of their time they wait, and each has a server and a process of its own. */
const AT_ONCE = 10
/** Cells at once when they are tried again. */
const AGAIN_AT_ONCE = 2

interface Failure {
  cell: Cell
  problems: string[]
}

async function runAll(cells: Cell[], atOnce: number): Promise<Failure[]> {
  const queue = [...cells]
  const failures: Failure[] = []
  const work = async (): Promise<void> => {
    for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) {
      const problems = await problemsOfCell(cell)
      if (problems.length > 0) failures.push({ cell, problems })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return failures
}

/**
 * A cell whose fault never came has tested nothing: on a busy machine its step was over too early. Only such cells have
 * another try, with the machine to themselves; a broken promise is a failure at once.
 */
async function runThoroughly(cells: Cell[]): Promise<string[]> {
  const failures = await runAll(cells, AT_ONCE)
  const untested = failures.filter(({ problems }) => problems.includes(NEVER_CAME))
  const broken = failures.filter(({ problems }) => !problems.includes(NEVER_CAME))
  const again = await runAll(
    untested.map(({ cell }) => cell),
    AGAIN_AT_ONCE,
  )
  return [...broken, ...again].map(
    ({ cell: { route, fault, times }, problems }) =>
      `${route.name} · ${fault} · ${times}: ${problems.join('; ')}`,
  )
}

test('whatever meets a step, and wherever: one run at most, none left behind, the right verdict, told once', async () => {
  const started = Date.now()
  const cells = allCells()
  const failures = await runThoroughly(cells)
  const seconds = Math.round((Date.now() - started) / 1_000)
  const passed = cells.length - failures.length
  process.stderr.write(`fault matrix: ${cells.length} cells, ${passed} passed (${seconds} s)\n`)
  expect(failures).toEqual([])
}, 600_000)
