import { startDeadline } from '../../src/clock.ts'
import { awaitRun, type AwaitOptions, type WaitPolicy } from '../../src/runs/wait.ts'
import { aRun, createFakeDeps, type Script } from '../support/fake-api.ts'

const HOUR = 3_600_000

export interface Fixture extends Script {
  timeoutMs?: number
  first?: ReturnType<typeof aRun>
  /** Milliseconds between two polls. */
  every?: number
  policy?: Partial<WaitPolicy>
  options?: Partial<AwaitOptions>
  /** Virtual milliseconds at which the workflow is cancelled. */
  cancelledAt?: number
  random?: () => number
  /** Whether the run is tracked, as one that the step has triggered. */
  tracked?: boolean
}

/** Waits for `run-1`, which another step has triggered, under a script; it is polled every second unless said otherwise. */
export async function wait(fixture: Fixture) {
  const {
    timeoutMs = HOUR,
    first = aRun(),
    every = 1_000,
    policy,
    options,
    cancelledAt,
    random,
    tracked,
    ...script
  } = fixture
  const fake = createFakeDeps(script, { cancelledAt })
  if (random !== undefined) fake.deps.random = random
  if (tracked === true) fake.deps.cleanup.trackRun(first.id)
  const outcome = await awaitRun(
    first,
    {
      policy: {
        wait: true,
        timeoutMs,
        pollInterval: every,
        onTimeout: 'leave',
        onCancel: 'leave',
        ...policy,
      },
      deadline: startDeadline(fake.clock, timeoutMs),
      role: 'primary',
      ...options,
    },
    fake.deps,
  )
  return { ...fake, outcome, kinds: fake.kinds(), reads: fake.api.times('get') }
}

export const completed = aRun({ status: 'COMPLETED', num_successes: 3 })
