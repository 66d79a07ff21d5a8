import { openApi } from '../../src/ax/connect.ts'
import { systemClock } from '../../src/clock.ts'
import { readTable } from '../../src/commands/rows.ts'
import { inputColumnsOf } from '../../src/scores/input-key.ts'
import { createSecrets } from '../../src/secrets.ts'
import { report } from './reading.ts'

/** The action: every row reduced to what rules and comparisons need, with secrets looked for in every answer. */
await report(async ({ url, apiKey, experimentId }) => {
  const connection = { apiKey, baseUrl: url, appUrl: undefined, foreignHost: undefined }
  const api = openApi(connection, undefined, createSecrets([apiKey]))
  const ax = api.patient({ clock: systemClock, random: () => 0.5, budgetMs: 600_000 })
  const wanted = {
    scores: new Set(['correctness']),
    labels: new Map<string, Set<string>>(),
    columns: new Set<string>(),
  }
  const inputColumns = inputColumnsOf(['question', 'expected_answer'])
  const table = await readTable(ax, { kind: 'experiment', id: experimentId, inputColumns }, wanted)
  await api.close()
  const values = table.scores.get('correctness')?.values ?? []
  // The table comes along, so that what it keeps is still there when it is measured.
  return { table, rows: table.rows, mean: values.reduce((sum, value) => sum + value, 0) / table.rows }
})
