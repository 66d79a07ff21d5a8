import * as z from 'zod'

/** What `act --json` reported about a workflow. */
export interface Report {
  /** `success` or `failure` by job; a job that was skipped is not there. The jobs of a matrix are listed one after the other. */
  jobs: { job: string; result: string }[]
  steps: StepReport[]
  /** The raw output, for the message of a failing test. */
  text: string
}

export interface StepReport {
  job: string
  /** The `id` of the step, or its place in the job. */
  id: string
  stage: string
  result: string | undefined
  outputs: Record<string, string>
  /** What the step printed. */
  log: string
}

const lineSchema = z.looseObject({
  jobID: z.string(),
  matrix: z.record(z.string(), z.unknown()).optional(),
  stage: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: z.string().optional(),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  raw_output: z.boolean().optional(),
  msg: z.string().default(''),
})
type Line = z.output<typeof lineSchema>

/** Reads the log; lines that are no JSON, or concern no job, are left out. */
export function readReport(text: string): Report {
  const report: Report = { jobs: [], steps: [], text }
  const steps = new Map<string, StepReport>()
  for (const line of linesOf(text)) {
    if (line.jobResult !== undefined) report.jobs.push({ job: line.jobID, result: line.jobResult })
    const { stage, stepID } = line
    if (stage === undefined || stepID === undefined) continue
    const key = JSON.stringify([line.jobID, line.matrix, stage, stepID])
    const step = steps.get(key) ?? newStep(line.jobID, stage, stepID.join('.'))
    if (!steps.has(key)) report.steps.push(step)
    steps.set(key, step)
    record(step, line)
  }
  return report
}

function newStep(job: string, stage: string, id: string): StepReport {
  return { job, id, stage, result: undefined, outputs: {}, log: '' }
}

function record(step: StepReport, line: Line): void {
  if (line.stepResult !== undefined) step.result = line.stepResult
  if (line.raw_output === true) step.log += line.msg
  if (line.command === 'set-output') step.outputs[line.name ?? ''] = line.arg ?? ''
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => {
      const parsed = lineSchema.safeParse(jsonOf(line))
      return parsed.success ? [parsed.data] : []
    })
}

/** The last line may be cut off while `act` still writes it. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The step with that `id`, or at that place, in the main stage. */
export function stepOf({ steps, text }: Report, id: string): StepReport {
  const found = steps.find((step) => step.id === id && step.stage === 'Main')
  if (found === undefined) throw new Error(`No step ${id} in:\n${text}`)
  return found
}
