import type { FaultPlan, RunPlan } from '../../simulator/server.ts'

/**
 * The fault matrix as a table: every route that a step takes, every fault that can meet it there, and how often; and what
 * the step is to make of it. A new route is one entry of `ROUTES`, a new fault one entry of `FAULTS` and a column.
 */

/** What goes wrong. `refused` is done by the TCP gate in front of the server, everything else by the server. */
export const FAULTS = {
  refused: 'refused',
  'reset before': { kind: 'reset-before' },
  'reset after': { kind: 'reset-after' },
  hang: { kind: 'hang' },
  'hang after': { kind: 'hang-after' },
  '429 with Retry-After': { kind: 'respond', status: 429, headers: { 'retry-after': '1' } },
  '429': { kind: 'respond', status: 429 },
  '500': { kind: 'respond', status: 500 },
  '502 with HTML': {
    kind: 'respond',
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
  },
  '503': { kind: 'respond', status: 503 },
  '503 with Retry-After': { kind: 'respond', status: 503, headers: { 'retry-after': '1' } },
  malformed: { kind: 'garbage' },
  truncated: { kind: 'truncate' },
  '401': { kind: 'respond', status: 401 },
  '404': { kind: 'respond', status: 404 },
} as const satisfies Record<string, 'refused' | Omit<FaultPlan, 'path'>>
export type FaultName = keyof typeof FAULTS

/** How often a fault comes. For ever means until the main step has ended, where nothing could be cleaned up otherwise. */
export const TIMES = { once: 1, 'three times': 3, 'for ever': Infinity } as const
export type Frequency = keyof typeof TIMES

/** Success or failure of the step when the fault comes once, three times, for ever. */
type Outcome = `${'s' | 'f'}${'s' | 'f'}${'s' | 'f'}`

export interface Route {
  name: string
  method: string
  /** Source of a RegExp, tested against the path. */
  path: string
  /** The first line of the request after which connections are refused, for the fault `refused`; at once when absent. */
  after?: RegExp
  /** Milliseconds for which connections are refused, in the place of once and three times. */
  refusedMs: Record<'once' | 'three times', number>
  outcomes: Record<FaultName, Outcome>
  timeout(fault: FaultName, times: Frequency): string
  run(times: Frequency): RunPlan
  /** The fault would keep the post step from cleaning up: it is over when main has ended. */
  recovers?: boolean
}

const SHORT = { durationMs: 300 }
const STALLED: RunPlan = { stall: 'running' }
const BRIEFLY = { once: 150, 'three times': 900 }

/** Reads before the trigger: repeated while there is time; a server that hangs takes all of it. */
const LOOK_UP: Route['outcomes'] = {
  refused: 'ssf',
  'reset before': 'ssf',
  'reset after': 'ssf',
  hang: 'fff',
  'hang after': 'fff',
  '429 with Retry-After': 'ssf',
  '429': 'ssf',
  '500': 'ssf',
  '502 with HTML': 'ssf',
  '503': 'ssf',
  '503 with Retry-After': 'ssf',
  malformed: 'ssf',
  truncated: 'ssf',
  '401': 'fff',
  '404': 'fff',
}

function lookUp(name: string, path: string, after?: RegExp): Route {
  return {
    name,
    method: 'GET',
    path,
    ...(after === undefined ? {} : { after }),
    refusedMs: BRIEFLY,
    outcomes: LOOK_UP,
    timeout: (fault, times) => (times === 'for ever' || fault.startsWith('hang') ? '3s' : '12s'),
    run: () => SHORT,
  }
}

export const ROUTES: Route[] = [
  {
    name: 'cancel',
    method: 'POST',
    path: '/cancel$',
    after: /^GET \/v2\/task-runs\//,
    // The run is cancelled at the timeout, a second later.
    refusedMs: { once: 1_300, 'three times': 2_500 },
    // A run that has to be cancelled has measured nothing, however well the cancel goes.
    outcomes: mapOutcomes(LOOK_UP, () => 'fff'),
    timeout: () => '1s',
    run: () => STALLED,
    recovers: true,
  },
  {
    name: 'get run',
    method: 'GET',
    path: '^/v2/task-runs/[^/]+$',
    after: /^POST \S+\/trigger /,
    refusedMs: BRIEFLY,
    // A look on which the server hangs is cut at the deadline, and then comes the last look. A 404 right after the trigger
    // is waited out; a 401 ends the wait and the run with it.
    outcomes: { ...LOOK_UP, hang: 'ssf', 'hang after': 'ssf', '404': 'ssf' },
    timeout: () => '3s',
    run: (times) => (times === 'for ever' ? STALLED : { durationMs: 1_000 }),
  },
  {
    name: 'trigger',
    method: 'POST',
    path: '/trigger$',
    after: /^GET \/v2\/tasks\/[^/]+\/runs/,
    refusedMs: BRIEFLY,
    outcomes: {
      ...LOOK_UP,
      // It may have arrived: looked for, not found, sent again under the same name, as long as there is time.
      'reset before': 'sff',
      hang: 'sff',
      '500': 'sff',
      '502 with HTML': 'sff',
      '503': 'sff',
      // It had arrived: looked for, found, adopted, and never sent again.
      'reset after': 'sss',
      'hang after': 'sss',
      malformed: 'sss',
      truncated: 'sss',
    },
    timeout: (fault) => (fault.startsWith('hang') ? '16s' : '12s'),
    run: () => SHORT,
  },
  lookUp('look-up of the space', '^/v2/spaces$'),
  lookUp('look-up of the task', '^/v2/tasks$', /^GET \/v2\/spaces\?/),
  {
    ...lookUp('list runs', '^/v2/tasks/[^/]+/runs$', /^GET \/v2\/tasks\?/),
    // A key that may not list runs (404 says that, too) can still start one.
    outcomes: { ...LOOK_UP, '404': 'sss' },
  },
]

function mapOutcomes(outcomes: Route['outcomes'], change: (outcome: Outcome) => Outcome): Route['outcomes'] {
  const changed = Object.entries(outcomes).map(([fault, outcome]) => [fault, change(outcome)])
  return Object.fromEntries(changed) as Route['outcomes']
}

export interface Cell {
  route: Route
  fault: FaultName
  times: Frequency
  success: boolean
}

/** All cells: route × fault × frequency. */
export function allCells(): Cell[] {
  const frequencies = Object.keys(TIMES) as Frequency[]
  return ROUTES.flatMap((route) =>
    (Object.keys(FAULTS) as FaultName[]).flatMap((fault) =>
      frequencies.map((times, at) => ({ route, fault, times, success: route.outcomes[fault][at] === 's' })),
    ),
  )
}
