import type { AxClient } from '../ax/client.ts'
import type { NameResolver } from '../ax/names.ts'
import type { Clock } from '../clock.ts'
import type { Journal } from '../facts.ts'
import type { Workflow } from '../github/workflow.ts'
import type { DutyBook } from '../lifecycle/duty.ts'
import type { Listener } from '../lifecycle/events.ts'
import type { Durations } from '../lifecycle/history.ts'
import type { Settings } from '../settings/settings.ts'

/** Everything that a command works with. The doors make it; tests make their own. */
export interface Context {
  settings: Settings
  workflow: Workflow
  /** One request per call. */
  ax: AxClient
  /** Repeats reads for a while. */
  patientAx: AxClient
  names: NameResolver
  clock: Clock
  /** A number in [0, 1). */
  random: () => number
  /** Aborted when the workflow is cancelled. */
  interruption: AbortSignal
  duty: DutyBook
  durations: Durations
  journal: Journal
  onEvent: Listener
}
