import { createHash } from 'node:crypto'
import * as z from 'zod/mini'

/** What the workflow run says about itself. What is not known is `undefined`; the action also runs outside GitHub. */
export interface WorkflowContext {
  eventName: string | undefined
  /** The commit that people mean: the head of a pull request, not the merge commit of `GITHUB_SHA`. */
  headSha: string | undefined
  baseSha: string | undefined
  /**
   * What the run is about, as a part of a baseline key: a branch (`main`), a tag (`tag-v1`), a pull request (`pr-7`), or a
   * proposal without a known number (`pr-of-99`). No two of them collide, whatever a branch is called.
   */
  ref: string | undefined
  /** The same for people: the branch's or tag's own name. */
  refName: string | undefined
  /** Whether the code under test is not (yet) on a branch that others are compared with. */
  isProposal: boolean
  pullRequest: number | undefined
  /** The branch whose experiments are the baseline, as a part of a baseline key. */
  baselineRef: string | undefined
  /** The same for people. */
  baselineBranch: string | undefined
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

/** Hexadecimal digits of a text's SHA-256. */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

/**
 * The text with everything outside `[A-Za-z0-9_-]` as `-`. When that changed anything, six digits of a hash keep two
 * different texts apart: a task called `a.b` is not the task `a-b`.
 */
export function slug(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9_-]/gu, '-')
  return plain === text ? plain : `${plain}-${digest(text, 6)}`
}

/** Beginnings that belong to pull requests and tags, so that a branch called `pr-7` is not pull request 7. */
const RESERVED = /^(?:pr|tag|branch)-|^local$/

/** A branch as a part of a baseline key. */
export function branchKey(branch: string): string {
  return slug(RESERVED.test(branch) ? `branch-${branch}` : branch)
}

/** A field that is missing or odd (other runners, `act`) is as good as none, and spoils no other field. */
const perhaps = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)
const fields = <Shape extends z.core.$ZodShape>(shape: Shape) => perhaps(z.object(shape))

const sha = perhaps(z.string().check(z.regex(/^[0-9a-f]{7,64}$/)))
const text = perhaps(z.string().check(z.minLength(1)))
/** Some runners write numbers as strings. */
const digits = z.union([z.number(), z.string().check(z.regex(/^\d+$/))])
const number = perhaps(z.pipe(digits, z.pipe(z.transform(Number), z.int().check(z.positive()))))
const pull = fields({ number, head: fields({ sha }), base: fields({ sha, ref: text }) })
const pulls = perhaps(z.array(pull))
const checkSuite = fields({ id: number, head_sha: sha, pull_requests: pulls })
const payloadSchema = fields({
  number,
  pull_request: pull,
  merge_group: fields({ head_sha: sha, head_ref: text, base_sha: sha, base_ref: text }),
  workflow_run: fields({
    id: number,
    event: text,
    head_sha: sha,
    head_branch: text,
    head_repository: fields({ full_name: text }),
    pull_requests: pulls,
  }),
  check_suite: checkSuite,
  check_run: fields({ id: number, head_sha: sha, pull_requests: pulls, check_suite: checkSuite }),
  client_payload: fields({ pull_request: z.unknown() }),
  deployment: fields({ sha, ref: text }),
  issue: fields({ number, pull_request: perhaps(z.looseObject({})) }),
  repository: fields({ default_branch: text, full_name: text }),
})
type Pull = z.infer<typeof pull>

type Environment = Readonly<Record<string, string | undefined>>

type Source = ReturnType<typeof readSource>

/** What environment and payload say, as far as it can be read. */
function readSource(environment: Environment, payload: unknown) {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const event: NonNullable<z.infer<typeof payloadSchema>> = payloadSchema.parse(payload) ?? {}
  return {
    given,
    event,
    eventName: given('GITHUB_EVENT_NAME'),
    defaultBranch: event.repository?.default_branch,
    runId: given('GITHUB_RUN_ID'),
    /** The commit of `GITHUB_SHA`. */
    tested: sha.parse(given('GITHUB_SHA')),
  }
}

/** Says what the code under test is, for one kind of event. */
type Reader = (source: Source) => CodeUnderTest | undefined

/** What the code under test is. */
type CodeUnderTest = Partial<
  Pick<WorkflowContext, 'headSha' | 'baseSha' | 'ref' | 'refName' | 'isProposal' | 'pullRequest'>
> & { base?: string | undefined }

/**
 * Reads the context field by field: from the payload, then from the environment.
 * @param payload the parsed event payload (`GITHUB_EVENT_PATH`), or anything else when there is none
 * @param options `pullRequest`: the input `pull-request`, for events that do not say which one they are about
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function readWorkflowContext(
  environment: Environment,
  payload: unknown,
  { pullRequest }: { pullRequest?: number | undefined } = {},
): WorkflowContext {
  const source = readSource(environment, payload)
  const { given, eventName, runId } = source
  const code = readCodeUnderTest(source)
  const { base, ...about } = pullRequest === undefined ? code : ofInput(pullRequest, code, source)
  const repository = given('GITHUB_REPOSITORY')
  const server = given('GITHUB_SERVER_URL') ?? 'https://github.com'
  return {
    eventName,
    headSha: about.headSha,
    baseSha: about.baseSha,
    ref: about.ref,
    refName: about.refName,
    isProposal: about.isProposal ?? false,
    pullRequest: about.pullRequest,
    baselineRef: base === undefined ? undefined : branchKey(base),
    baselineBranch: base,
    repository,
    workflow: given('GITHUB_WORKFLOW'),
    job: given('GITHUB_JOB'),
    step: given('GITHUB_ACTION'),
    runId,
    runAttempt: given('GITHUB_RUN_ATTEMPT'),
    runUrl: repository && runId && `${server}/${repository}/actions/runs/${runId}`,
    actor: given('GITHUB_ACTOR'),
  }
}

type Known = Pick<CodeUnderTest, 'headSha' | 'baseSha' | 'base'>

/** A pull request, or a proposal of which only the ID of what set it off is known: nobody's baseline. */
function proposal(
  pullRequest: number | undefined,
  id: string | number | undefined,
  known: Known,
): CodeUnderTest {
  const ref = pullRequest === undefined ? `pr-of-${slug(String(id ?? 'local'))}` : `pr-${pullRequest}`
  return { ...known, ref, refName: ref, isProposal: true, pullRequest }
}

function branch(name: string, known: Known): CodeUnderTest {
  return { base: name, ...known, ref: branchKey(name), refName: name }
}

/** What was listed of a pull request, and what else is known of it. */
function listed(found: Pull, id: string | number | undefined, known: Known): CodeUnderTest {
  return proposal(found?.number, id, {
    headSha: found?.head?.sha ?? known.headSha,
    baseSha: found?.base?.sha,
    base: found?.base?.ref ?? known.base,
  })
}

/** The pull request that the user names: what the event says of another one is not about it. */
function ofInput(requested: number, code: CodeUnderTest, { defaultBranch }: Source): CodeUnderTest {
  if (code.pullRequest === requested) return code
  // A workflow_run of a fork's pull request, or a deployment, knows the commit but not the number.
  const isUnnumbered = code.isProposal === true && code.pullRequest === undefined
  return proposal(requested, undefined, isUnnumbered ? code : { base: defaultBranch })
}

/** Events whose ref says what is tested. On all others `GITHUB_REF` names the default branch, whatever the event is about. */
const REF_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'create']

function readCodeUnderTest(source: Source): CodeUnderTest {
  const { eventName, defaultBranch, runId } = source
  const readers = [ofMergeQueue, ofPullRequest, ofEarlierRun, ofCheck, ofComment, ofDeployment, ofDispatch]
  for (const reader of readers) {
    const code = reader(source)
    if (code !== undefined) return code
  }
  // Whatever is not known to be about a ref must not pass for the default branch: everybody would be compared with it.
  const isRefEvent = eventName === undefined || REF_EVENTS.includes(eventName)
  return isRefEvent ? ofRef(source) : proposal(undefined, runId, { base: defaultBranch })
}

const QUEUE_BRANCH = /^(?:refs\/heads\/)?(gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+)$/

const ofMergeQueue: Reader = ({ given, event, eventName, defaultBranch, runId, tested }) => {
  if (event.merge_group === undefined && eventName !== 'merge_group') return undefined
  const { head_sha, head_ref, base_sha, base_ref } = event.merge_group ?? {}
  const refs = [head_ref, given('GITHUB_REF'), given('GITHUB_REF_NAME')]
  const [, name, target] =
    refs.map((ref) => QUEUE_BRANCH.exec(ref ?? '')).find((match) => match !== null) ?? []
  const base = base_ref?.replace(/^refs\/heads\//, '') ?? target ?? defaultBranch
  const known = { base, headSha: head_sha ?? tested, baseSha: base_sha }
  return name === undefined ? proposal(undefined, runId, known) : { ...branch(name, known), isProposal: true }
}

/** The ref is never `GITHUB_REF_NAME`: it names the base branch on `pull_request_target`, and a fork's choice elsewhere. */
const ofPullRequest: Reader = ({ given, event, eventName, defaultBranch, runId }) => {
  const ref = given('GITHUB_REF') ?? given('GITHUB_REF_NAME') ?? ''
  const [, ofRef] = /^(?:refs\/pull\/)?([1-9]\d*)\/(?:merge|head)$/.exec(ref) ?? []
  const baseRef = given('GITHUB_BASE_REF')
  const isNamed = event.pull_request !== undefined || eventName?.startsWith('pull_request') === true
  const isOne = isNamed || ref.startsWith('refs/pull/') || baseRef !== undefined
  if (!isOne && (ofRef === undefined || given('GITHUB_REF') !== undefined)) return undefined
  const found = {
    ...event.pull_request,
    number: event.pull_request?.number ?? event.number ?? number.parse(ofRef),
  }
  return listed(found, runId, { base: baseRef ?? defaultBranch })
}

/** Events after which the commit and branch of the earlier run are those of what it tested. */
const CODE_EVENTS = ['push', 'schedule', 'workflow_dispatch']

/**
 * `workflow_run` runs on the default branch, whatever the earlier run was about. When that was a pull request, came from a
 * fork, or is not known to be of a branch, its experiments must not pass for those of the default branch.
 */
const ofEarlierRun: Reader = ({ event: { workflow_run: earlier, repository }, defaultBranch }) => {
  if (earlier === undefined) return undefined
  const { id, event = 'unknown', head_sha: headSha } = earlier
  const isCode = CODE_EVENTS.includes(event)
  const from = earlier.head_repository?.full_name
  const isOwn = from !== undefined && from === repository?.full_name
  const pushed = isOwn && isCode ? earlier.head_branch : undefined
  // After other events, such as a comment, branch, commit and pull requests are those of the default branch.
  const isListed = isCode || /^(?:pull_request|unknown$)/.test(event)
  const found = isListed ? firstNumbered(earlier.pull_requests) : undefined
  // GitHub also lists pull requests *from* the default branch, which do not make its pushes proposals.
  if (pushed !== undefined && (found === undefined || pushed === defaultBranch))
    return branch(pushed, { headSha })
  const isHead = isCode || event === 'pull_request'
  return listed(found, id, { base: defaultBranch, headSha: isHead ? headSha : undefined })
}

function firstNumbered(found: readonly Pull[] = []): Pull {
  return found.find((each) => each?.number !== undefined)
}

/** Checks of pull requests of forks list no pull request, so that those without one are nobody's branch. */
const ofCheck: Reader = ({ event: { check_run: run, check_suite: suite }, defaultBranch }) => {
  if (run === undefined && suite === undefined) return undefined
  const inner = suite ?? run?.check_suite
  const found = firstNumbered([...(run?.pull_requests ?? []), ...(inner?.pull_requests ?? [])])
  const headSha = run?.head_sha ?? inner?.head_sha
  return listed(found, run?.id ?? inner?.id, { base: defaultBranch, headSha })
}

const ofComment: Reader = ({ event: { issue }, defaultBranch, runId }) => {
  if (issue?.pull_request === undefined) return undefined
  return proposal(issue.number, runId, { base: defaultBranch })
}

/** `GITHUB_REF` is empty where a deployment was made of a commit. */
const ofDeployment: Reader = ({ event: { deployment }, defaultBranch, runId, tested }) => {
  if (deployment === undefined) return undefined
  const known = { base: defaultBranch, headSha: deployment.sha ?? tested }
  const { ref } = deployment
  return ref !== undefined && ref === defaultBranch ? branch(ref, known) : proposal(undefined, runId, known)
}

/** Whoever sends a `repository_dispatch` chooses its payload; by convention `pull_request` is that of GitHub's own events. */
const ofDispatch: Reader = ({ event, eventName, defaultBranch, runId }) => {
  if (eventName !== 'repository_dispatch') return undefined
  // Of a payload that cannot be read nobody knows what it was about.
  if (Object.keys(event).length === 0) return proposal(undefined, runId, { base: defaultBranch })
  const sent = event.client_payload?.pull_request
  if (sent === undefined || sent === null) return undefined
  return listed(pull.parse(sent) ?? { number: number.parse(sent) }, runId, { base: defaultBranch })
}

/** The branch or tag of `GITHUB_REF`. */
function ofRef({ given, defaultBranch, tested: headSha }: Source): CodeUnderTest {
  const [, namespace, rest] = /^refs\/(heads|tags)\/(.+)$/.exec(given('GITHUB_REF') ?? '') ?? []
  const name = rest ?? given('GITHUB_REF_NAME')
  if (name === undefined) return { headSha }
  const isTag = namespace === undefined ? given('GITHUB_REF_TYPE') === 'tag' : namespace === 'tags'
  if (!isTag) return branch(name, { headSha })
  return { ref: `tag-${slug(name)}`, refName: name, base: defaultBranch, headSha }
}

/** Where an experiment comes from, as its tracing metadata. What is not known is left out. */
export function provenanceOf(context: WorkflowContext): Record<string, string> {
  const entries: Record<string, string | undefined> = {
    github_head_sha: context.headSha,
    github_base_sha: context.baseSha,
    github_ref: context.refName,
    github_pull_request: context.pullRequest?.toString(),
    github_repository: context.repository,
    github_workflow: context.workflow,
    github_run_url: context.runUrl,
    github_run_attempt: context.runAttempt,
    github_actor: context.actor,
  }
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
