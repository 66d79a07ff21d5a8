import type { Workflow } from '../../github/workflow.ts'
import type { RunnerOutputs } from '../../outputs.ts'
import type { Secrets } from '../../secrets.ts'
import type { Telling } from '../../settings/settings.ts'
import { annotationOf } from '../annotation.ts'
import { describeDropped, withinBudget } from '../output-budget.ts'
import { outputValues } from '../output-values.ts'
import { describeEnd } from '../progress.ts'
import type { Result } from '../result.ts'
import type { Log } from './log.ts'
import type { Folders } from './results-file.ts'

export interface TellOptions {
  outputs: RunnerOutputs
  log: Log
  secrets: Secrets
  /** Absent when the inputs could not be understood. */
  telling: Telling | undefined
  /** The task as the user names it; absent when a definition names it. */
  subject: string | undefined
  workflow: Workflow
  /** `GITHUB_API_URL` */
  apiUrl: string
  folders: Folders
}

/**
 * Tells a result everywhere: log, results file, outputs, annotation, summary, comment. Each is tried even if another
 * fails, and none changes the verdict.
 */
export async function tell(result: Result, options: TellOptions): Promise<void> {
  const { outputs, log, telling, workflow } = options
  await attempt('scores and rules', log, async () => {
    const { logGroups } = await import('../log-groups.ts')
    for (const group of logGroups(result)) log.printGroup(group)
  })
  log.print({ level: 'info', text: describeEnd(result) })
  const resultsFile = await attempt('results file', log, () => writeResults(result, options))
  await attempt('outputs', log, () => {
    const { values, dropped } = withinBudget(outputValues(result.facts, result.judgement, resultsFile))
    if (dropped.length > 0) log.print({ level: 'warning', text: describeDropped(dropped, resultsFile) })
    outputs.publishAll(values)
  })
  await attempt('annotation', log, () => {
    const annotation = annotationOf(result)
    if (annotation !== undefined) outputs.annotate(annotation)
  })
  if (telling?.summary !== false) {
    await attempt('summary', log, async () => {
      const { renderSummary } = await import('../summary.ts')
      outputs.appendSummary(renderSummary(result, { workflow, resultsFile }))
    })
  }
  await attempt('comment', log, () => writeComment(result, options))
}

async function attempt<T>(what: string, log: Log, write: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    log.print({ level: 'warning', text: `The ${what} could not be written: ${String(error)}` })
    return undefined
  }
}

async function writeResults(result: Result, options: TellOptions): Promise<string | undefined> {
  const { telling, workflow, folders, secrets, log } = options
  if (telling?.resultsFile === undefined) return undefined
  const [{ resultsOf }, { saveResults }] = await Promise.all([
    import('../results.ts'),
    import('./results-file.ts'),
  ])
  const warn = (text: string): void => {
    log.print({ level: 'warning', text })
  }
  return saveResults(resultsOf(result, workflow), { path: telling.resultsFile, folders, secrets, warn })
}

async function writeComment(result: Result, options: TellOptions): Promise<void> {
  const { telling, workflow, apiUrl, secrets, log, subject } = options
  if (telling === undefined || telling.comment === 'never') return
  const { publishComment } = await import('./comment.ts')
  await publishComment(result, {
    mode: telling.comment,
    key: telling.commentKey,
    subject: subject ?? result.facts.task?.name ?? '',
    token: telling.githubToken,
    apiUrl,
    workflow,
    secrets,
    warn: (text) => {
      log.print({ level: 'warning', text })
    },
    notice: (text) => {
      log.print({ level: 'notice', text })
    },
  })
}
