import { createClient, listExperimentRuns } from '@arizeai/ax-client'
import { report } from './reading.ts'

/** The official client, page by page, 500 rows each. */
await report(async ({ url, apiKey, experimentId }) => {
  const client = createClient({ apiKey, baseUrl: url })
  let rows = 0
  let sum = 0
  let cursor: string | undefined
  do {
    const page = await listExperimentRuns({ client, experiment: experimentId, limit: 500, cursor })
    for (const row of page.data) {
      rows += 1
      sum += Number((row as unknown as Record<string, unknown>)['eval.correctness.score'])
    }
    cursor = page.pagination.nextCursor ?? undefined
  } while (cursor !== undefined)
  return { rows, mean: sum / rows }
})
