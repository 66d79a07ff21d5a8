import { expect, test } from '@jest/globals'
import { problemsOfCell } from './cell.ts'
import { allCells, type Cell } from './table.ts'

/** Cells at once: most of their time they wait, and each has a server and a process of its own. */
const AT_ONCE = 14

async function runAll(cells: Cell[]): Promise<string[]> {
  const queue = [...cells]
  const failures: string[] = []
  const work = async (): Promise<void> => {
    for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) {
      const problems = await problemsOfCell(cell)
      const name = `${cell.route.name} · ${cell.fault} · ${cell.times}`
      if (problems.length > 0) failures.push(`${name}: ${problems.join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return failures
}

test('whatever meets a step, and wherever: one run at most, none left behind, the right verdict, told once', async () => {
  const started = Date.now()
  const cells = allCells()
  const failures = await runAll(cells)
  const seconds = Math.round((Date.now() - started) / 1_000)
  const passed = cells.length - failures.length
  process.stderr.write(`fault matrix: ${cells.length} cells, ${passed} passed (${seconds} s)\n`)
  expect(failures).toEqual([])
}, 600_000)
