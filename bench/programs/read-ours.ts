import { createAxClient } from '../../src/ax/client.ts'
import { startDeadline, systemClock } from '../../src/clock.ts'
import { inputColumnsOf } from '../../src/scores/rows.ts'
import { readRows } from '../../src/scores/row-reader.ts'
import { report } from './reading.ts'

/** The action: every row reduced to what rules and comparisons need. */
await report(async ({ url, apiKey, experimentId }) => {
  const ax = createAxClient({ baseUrl: url, apiKey, clock: systemClock, random: () => 0.5 })
  const columns = {
    scores: new Set(['correctness']),
    labels: new Map<string, Set<string>>(),
    columns: new Set<string>(),
    groups: new Set<string>(),
  }
  const inputColumns = inputColumnsOf(['question', 'expected_answer'])
  const deadline = startDeadline(systemClock, 600_000)
  const deps = { ax, signal: new AbortController().signal }
  const { table } = await readRows(
    { kind: 'experiment', id: experimentId },
    { columns, inputColumns, deadline },
    deps,
  )
  await ax.close()
  const values = table.scores.get('correctness')?.values ?? []
  // The table comes along, so that what it keeps is still there when it is measured.
  return { table, rows: table.rows, mean: values.reduce((sum, value) => sum + value, 0) / table.rows }
})
