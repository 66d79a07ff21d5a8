import { everyPage } from '../ax/client.ts'
import type { TaskRun } from '../ax/schemas.ts'
import { candidatesFor, pairsEnough } from '../scores/baseline.ts'
import type { Wanted } from '../scores/collect.ts'
import type { InputColumns } from '../scores/input-key.ts'
import type { ScoreTable } from '../scores/table.ts'
import type { Context } from './context.ts'
import { readTable, type RowSource } from './rows.ts'
import { allOf, type ScorePlan } from './score-plan.ts'

/** What was found to compare with. */
export type FoundBaseline =
  | { kind: 'none'; reason: string }
  | {
      kind: 'paired'
      experiment: { id: string; name: string; createdAt: string }
      table: ScoreTable
      source: RowSource
    }
  | { kind: 'unpaired'; run: { id: string; start: string; end: string }; table: ScoreTable }

/** What is to be compared. */
export interface Subject {
  plan: ScorePlan
  run: TaskRun
  experiment: { id: string; name: string } | undefined
  current: ScoreTable
  wanted: Wanted
  inputColumns: InputColumns | undefined
}

/**
 * Finds the baseline and reads its scores.
 * @throws {AxError} when the service gives no answer
 */
export async function findBaseline(subject: Subject, context: Context): Promise<FoundBaseline> {
  const { baseline } = subject.plan
  switch (baseline.kind) {
    case 'none':
      return baseline
    case 'experiment':
      return explicitBaseline(baseline.id, subject, context)
    case 'key':
      return newestOf(baseline, subject, context)
    case 'previous-run':
      return previousRun(subject, context)
  }
}

async function explicitBaseline(
  id: string,
  subject: Subject,
  { patientAx }: Context,
): Promise<FoundBaseline> {
  if (id === subject.experiment?.id) return { kind: 'none', reason: 'the baseline is the experiment itself' }
  const { name, created_at: createdAt } = await patientAx.experiment(id)
  const source = { kind: 'experiment', id, inputColumns: subject.inputColumns } as const
  return {
    kind: 'paired',
    experiment: { id, name, createdAt },
    source,
    table: await readTable(patientAx, source, subject.wanted),
  }
}

/** The newest experiment of the branch that pairs with ours. A smoke run of three examples is none. */
async function newestOf(
  { key, branch }: { key: string; branch: string },
  subject: Subject,
  context: Context,
): Promise<FoundBaseline> {
  const { patientAx } = context
  const { datasetId } = subject.plan
  const experiments = await allOf((page) =>
    patientAx.experiments({ dataset_id: datasetId, name: key, ...page }),
  )
  const self = subject.experiment ?? { id: undefined, name: '' }
  const candidates = candidatesFor({ key, experiments, self, datasetId })
  for (const { id } of candidates) {
    const found = await explicitBaseline(id, subject, context)
    if (found.kind === 'paired' && pairsEnough(subject.current, found.table)) return found
  }
  const reason =
    candidates.length === 0
      ? `there is no experiment of this task on \`${branch}\` yet`
      : `no experiment of this task on \`${branch}\` shares at least half of the scored examples`
  return { kind: 'none', reason }
}

/** Runs that are looked through for the one before. */
const RUNS_READ = 100

async function previousRun({ plan, run, wanted }: Subject, { patientAx }: Context): Promise<FoundBaseline> {
  if (plan.from.kind !== 'window')
    return { kind: 'none', reason: 'only an evaluation of a project has a run before' }
  let read = 0
  for await (const each of everyPage((page) =>
    patientAx.taskRuns(run.task_id, { status: 'COMPLETED', ...page }),
  )) {
    const { data_start_time: start, data_end_time: end } = each
    const earlier = each.id !== run.id && Date.parse(each.created_at) <= Date.parse(run.created_at)
    if (earlier && start && end && each.num_successes > 0) {
      const source = { kind: 'window', projectId: plan.from.projectId, start, end } as const
      return {
        kind: 'unpaired',
        run: { id: each.id, start, end },
        table: await readTable(patientAx, source, wanted),
      }
    }
    read += 1
    if (read >= RUNS_READ) break
  }
  return { kind: 'none', reason: 'the task has no completed run before this one' }
}
