import * as z from 'zod'

/** What the workflow run tells about itself. Absent facts are `undefined`, since the action also runs outside GitHub. */
export interface Workflow {
  eventName: string | undefined
  /** The commit that people mean: the head of a pull request, not the merge commit of `GITHUB_SHA`. */
  headSha: string | undefined
  baseSha: string | undefined
  /** The branch or tag, or `pr-<number>`: never a pull request's head branch, which a fork may call `main`. */
  ref: string | undefined
  pullRequest: number | undefined
  repository: string | undefined
  workflow: string | undefined
  job: string | undefined
  /** `GITHUB_ACTION`: the step's `id`, or a name that the runner makes. */
  step: string | undefined
  runId: string | undefined
  /** Counts the re-runs of the same workflow run, from 1. */
  runAttempt: string | undefined
  runUrl: string | undefined
  actor: string | undefined
}

type Environment = Record<string, string | undefined>

const sha = z.string().regex(/^[0-9a-f]{7,64}$/)
const pullRequest = z.object({
  number: z.number().int(),
  head: z.object({ sha }),
  base: z.object({ sha }),
})
const eventSchema = z.object({
  pull_request: pullRequest.optional().catch(undefined),
  merge_group: z.object({ head_sha: sha, base_sha: sha }).optional().catch(undefined),
  workflow_run: z.object({ head_sha: sha }).optional().catch(undefined),
})

/**
 * Reads the workflow's context.
 * @param event the parsed event payload (`GITHUB_EVENT_PATH`), or anything else when there is none
 */
export function readWorkflow(environment: Environment, event: unknown): Workflow {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const { headSha, baseSha, pull } = readCommits(event)
  const repository = given('GITHUB_REPOSITORY')
  const runId = given('GITHUB_RUN_ID')
  const server = given('GITHUB_SERVER_URL') ?? 'https://github.com'
  return {
    eventName: given('GITHUB_EVENT_NAME'),
    headSha: headSha ?? given('GITHUB_SHA'),
    baseSha,
    ref: pull === undefined ? given('GITHUB_REF_NAME') : `pr-${pull}`,
    pullRequest: pull,
    repository,
    workflow: given('GITHUB_WORKFLOW'),
    job: given('GITHUB_JOB'),
    step: given('GITHUB_ACTION'),
    runId,
    runAttempt: given('GITHUB_RUN_ATTEMPT'),
    runUrl:
      repository === undefined || runId === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${runId}`,
    actor: given('GITHUB_ACTOR'),
  }
}

/** The commits and the pull request that the event is about, as its payload names them. */
function readCommits(event: unknown): Partial<Pick<Workflow, 'headSha' | 'baseSha'>> & { pull?: number } {
  const parsed = eventSchema.safeParse(event)
  if (!parsed.success) return {}
  const { pull_request: pull, merge_group: group, workflow_run: after } = parsed.data
  if (pull !== undefined) return { headSha: pull.head.sha, baseSha: pull.base.sha, pull: pull.number }
  if (group !== undefined) return { headSha: group.head_sha, baseSha: group.base_sha }
  return after === undefined ? {} : { headSha: after.head_sha }
}

/** Where an experiment comes from, as its tracing metadata. Facts that are not known are left out. */
export function provenanceOf(workflow: Workflow): Record<string, string> {
  const facts: Record<string, string | undefined> = {
    github_head_sha: workflow.headSha,
    github_base_sha: workflow.baseSha,
    github_ref: workflow.ref,
    github_pull_request: workflow.pullRequest?.toString(),
    github_repository: workflow.repository,
    github_workflow: workflow.workflow,
    github_run_url: workflow.runUrl,
    github_run_attempt: workflow.runAttempt,
    github_actor: workflow.actor,
  }
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined),
  )
}
