import * as z from 'zod/mini'

/** What the workflow run tells about itself. Absent facts are `undefined`, since the action also runs outside GitHub. */
export interface Workflow {
  eventName: string | undefined
  /** The commit that people mean: the head of a pull request, not the merge commit of `GITHUB_SHA`. */
  headSha: string | undefined
  baseSha: string | undefined
  /** The branch or tag, or `pr-<number>`: never a pull request's head branch, which a fork may call `main`. */
  ref: string | undefined
  pullRequest: number | undefined
  /** The branch whose experiments are the baseline: the base of a pull request or merge queue, the default branch on a tag,
   * else the same branch. */
  baselineRef: string | undefined
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

const sha = z.string().check(z.regex(/^[0-9a-f]{7,64}$/))
const ref = z.string().check(z.minLength(1))

/** What an event has or has not; a payload of another shape is as good as none. */
const perhaps = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

const eventSchema = z.object({
  pull_request: perhaps(
    z.object({
      number: z.int(),
      head: z.object({ sha }),
      base: z.object({ sha, ref: z.optional(ref) }),
    }),
  ),
  merge_group: perhaps(z.object({ head_sha: sha, base_sha: sha, base_ref: z.optional(ref) })),
  workflow_run: perhaps(
    z.object({
      id: z.number(),
      event: z.string(),
      head_sha: sha,
      head_branch: z.nullish(ref),
      head_repository: z.nullish(z.object({ full_name: z.string() })),
      pull_requests: z.nullish(z.array(z.object({ number: z.int(), base: z.optional(z.object({ ref })) }))),
    }),
  ),
  issue: perhaps(z.object({ number: z.int(), pull_request: z.optional(z.looseObject({})) })),
  repository: perhaps(z.object({ default_branch: z.optional(ref), full_name: z.optional(z.string()) })),
})
type Event = z.infer<typeof eventSchema>

/**
 * Reads the workflow's context.
 * @param event the parsed event payload (`GITHUB_EVENT_PATH`), or anything else when there is none
 */
export function readWorkflow(environment: Environment, event: unknown): Workflow {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const origin = readOrigin(event)
  const branch = given('GITHUB_REF_NAME')
  const onTag = given('GITHUB_REF_TYPE') === 'tag'
  const repository = given('GITHUB_REPOSITORY')
  const runId = given('GITHUB_RUN_ID')
  const server = given('GITHUB_SERVER_URL') ?? 'https://github.com'
  return {
    eventName: given('GITHUB_EVENT_NAME'),
    headSha: origin.headSha ?? given('GITHUB_SHA'),
    baseSha: origin.baseSha,
    ref: origin.ref ?? branch,
    pullRequest: origin.pullRequest,
    baselineRef: origin.baselineRef ?? (onTag ? origin.defaultBranch : branch),
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

/** What the event's payload says of where the code comes from. */
interface Origin {
  headSha?: string | undefined
  baseSha?: string | undefined
  /** Set where `GITHUB_REF_NAME` would name a branch that the code does not come from. */
  ref?: string | undefined
  pullRequest?: number | undefined
  baselineRef?: string | undefined
  defaultBranch?: string | undefined
}

function readOrigin(payload: unknown): Origin {
  const parsed = eventSchema.safeParse(payload)
  if (!parsed.success) return {}
  const event = parsed.data
  const { pull_request: pull, merge_group: group, workflow_run: after, issue } = event
  const defaultBranch = event.repository?.default_branch
  if (pull !== undefined) {
    const { number, head, base } = pull
    return { headSha: head.sha, baseSha: base.sha, ...ofPull(number), baselineRef: base.ref ?? defaultBranch }
  }
  if (group !== undefined) {
    const baselineRef = group.base_ref?.replace(/^refs\/heads\//, '') ?? defaultBranch
    return { headSha: group.head_sha, baseSha: group.base_sha, baselineRef }
  }
  if (after !== undefined) return { headSha: after.head_sha, defaultBranch, ...originOfEarlier(after, event) }
  // A comment on a pull request runs on the default branch, and often on the code of the pull request.
  if (issue?.pull_request !== undefined) return { ...ofPull(issue.number), baselineRef: defaultBranch }
  return { defaultBranch }
}

function ofPull(number: number): Pick<Origin, 'ref' | 'pullRequest'> {
  return { ref: `pr-${number}`, pullRequest: number }
}

/**
 * `workflow_run` runs on the default branch, whatever the run before it was about. When that was a pull request, or came
 * from a fork, its experiments must not pass for those of the default branch: everyone would be compared with them.
 */
function originOfEarlier(after: NonNullable<Event['workflow_run']>, { repository }: Event): Origin {
  const [pull] = after.pull_requests ?? []
  if (pull !== undefined)
    return { ...ofPull(pull.number), baselineRef: pull.base?.ref ?? repository?.default_branch }
  const own = after.head_repository?.full_name === repository?.full_name
  const proposal = after.event.startsWith('pull_request') || !own
  if (proposal || !after.head_branch) {
    return { ref: `pr-of-run-${after.id}`, baselineRef: repository?.default_branch }
  }
  return { ref: after.head_branch, baselineRef: after.head_branch }
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
