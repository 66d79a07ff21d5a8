import type { PhrasingContent, RootContent } from 'mdast'
import type { Task, TaskRun } from '../ax/schemas.ts'
import type { Listing } from '../facts.ts'
import { durationSeconds } from '../gates/run-metrics.ts'
import { formatDuration } from './duration.ts'
import { code, paragraph, table, text } from './markdown.ts'

/** Rows that a summary shows; the output `result` has them all. */
const SHOWN = 50

/** A table of the tasks or runs that were found. */
export function listing(found: Listing | undefined): RootContent[] {
  if (found === undefined || found.items.length === 0) return []
  const { length } = found.items
  const rows =
    found.of === 'tasks' ? found.items.slice(0, SHOWN).map(taskRow) : found.items.slice(0, SHOWN).map(runRow)
  const more = text(`${length - SHOWN} more are in the output `)
  const left = length > SHOWN ? [paragraph(more, code('result'), text('.'))] : []
  return [table([HEADS[found.of].map((word) => [text(word)]), ...rows]), ...left]
}

const HEADS = {
  tasks: ['Task', 'Type', 'ID', 'Last run'],
  runs: ['Run', 'Status', 'Created', 'Successes', 'Errors', 'Skipped', 'Duration'],
}

function taskRow({ name, type, id, last_run_at }: Task): PhrasingContent[][] {
  const last = last_run_at ? code(last_run_at) : text('–')
  return [[code(name)], [text(type.toLowerCase())], [code(id)], [last]]
}

function runRow(run: TaskRun): PhrasingContent[][] {
  const seconds = durationSeconds(run)
  return [
    [code(run.id)],
    [code(run.status.toLowerCase())],
    [code(run.created_at)],
    [text(String(run.num_successes))],
    [text(String(run.num_errors))],
    [text(String(run.num_skipped))],
    [text(seconds === undefined ? '–' : formatDuration(seconds * 1_000))],
  ]
}
