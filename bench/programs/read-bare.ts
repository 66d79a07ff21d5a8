import { report } from './reading.ts'

/** The least that reading can be: fetch a page, parse it, add up one column, go on. */

interface Page {
  experiment_runs: Record<string, unknown>[]
  pagination: { has_more: boolean; next_cursor?: string | null }
}

await report(async ({ url, apiKey, experimentId }) => {
  let rows = 0
  let sum = 0
  let cursor: string | undefined
  do {
    const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const path = `/v2/experiments/${encodeURIComponent(experimentId)}/runs?limit=500${after}`
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${apiKey}` } })
    const page = (await response.json()) as Page
    for (const row of page.experiment_runs) {
      rows += 1
      sum += Number(row['eval.correctness.score'])
    }
    cursor = page.pagination.has_more ? (page.pagination.next_cursor ?? undefined) : undefined
  } while (cursor !== undefined)
  return { rows, mean: sum / rows }
})
