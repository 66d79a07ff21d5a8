import type { TaskRun } from '../../src/ax/schemas.ts'
import type { Facts, RunRecord } from '../../src/facts.ts'
import type { Judgement } from '../../src/gates/verdict.ts'
import type { Result } from '../../src/report/result.ts'

/** Builders of what the renderers get. */

export const TASK = {
  id: 'T25saW5lVGFzazo0NTpxUndY',
  name: 'answer-quality',
  type: 'RUN_EXPERIMENT',
} as const

export function aRun(more: Partial<TaskRun> = {}): TaskRun {
  return {
    id: 'VGFza1J1bjo5OTpxUndY',
    task_id: TASK.id,
    experiment_id: null,
    status: 'COMPLETED',
    run_started_at: '2026-03-07T10:30:01.000Z',
    run_finished_at: '2026-03-07T10:35:22.000Z',
    data_start_time: null,
    data_end_time: null,
    num_successes: 38,
    num_errors: 1,
    num_skipped: 1,
    created_at: '2026-03-07T10:30:00.000Z',
    failure_reason: null,
    ...more,
  }
}

export function aRecord(run: Partial<TaskRun> = {}, more: Partial<RunRecord> = {}): RunRecord {
  return { role: 'main', task: TASK, run: aRun(run), ending: 'ended', ...more }
}

export function aResult(facts: Partial<Facts> = {}, judgement: Partial<Judgement> = {}): Result {
  const judged: Judgement = {
    verdict: 'passed',
    green: true,
    warn: false,
    reason: 'All rules hold.',
    rules: [],
    ...judgement,
  }
  return {
    facts: { command: 'run', task: TASK, runs: [aRecord()], ...facts },
    judgement: judged,
    green: judged.green,
  }
}
