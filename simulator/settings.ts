import * as z from 'zod'

/**
 * How scores of whole traces and sessions come with the spans; the API's documentation leaves it open.
 * - `evaluations`: in the `evaluations` array of the unit's first span, like the scores of a span;
 * - `prefixed-evaluations`: there, named `trace_eval.<name>` and `session_eval.<name>`;
 * - `columns`: as columns of that span, `trace_eval.<name>.score|label|explanation`;
 * - `nested-columns`: the same as nested objects, `trace_eval: {<name>: {score, label, explanation}}`;
 * - `attributes`: the columns inside the span's `attributes`;
 * - `arrays`: in arrays of their own, `trace_evaluations` and `session_evaluations`.
 */
export const UNIT_SCORES = [
  'evaluations',
  'prefixed-evaluations',
  'columns',
  'nested-columns',
  'attributes',
  'arrays',
] as const

/**
 * How scores come with the rows of an experiment: as flat columns (the service), as an object or an array
 * `evaluations`, or as flat columns inside `additional_properties` (exports of the CLI).
 */
export const ROW_SCORES = ['flat', 'nested', 'array', 'additional-properties'] as const

/** How the whole service behaves, until it is changed. */
export interface Settings {
  /** Every API request takes at least so long, in real milliseconds. */
  latencyMs: number
  /** More requests than that in a second are 429 with `Retry-After`; null: no limit. */
  requestsPerSecond: number | null
  /** A trigger is 429 with `Retry-After` while so many runs have not ended; null: no limit. */
  maxActiveRuns: number | null
  unitScores: (typeof UNIT_SCORES)[number]
  rowScores: (typeof ROW_SCORES)[number]
  /** An evaluation run over several experiments writes each experiment's scores onto the next one's rows. */
  misattributeScores: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  latencyMs: 0,
  requestsPerSecond: null,
  maxActiveRuns: null,
  unitScores: 'evaluations',
  rowScores: 'flat',
  misattributeScores: false,
}

/** A change of `Settings` as it comes over HTTP. */
export const settingsSchema = z.strictObject({
  latencyMs: z.number().min(0).optional(),
  requestsPerSecond: z.number().positive().nullable().optional(),
  maxActiveRuns: z.int().min(1).nullable().optional(),
  unitScores: z.enum(UNIT_SCORES).optional(),
  rowScores: z.enum(ROW_SCORES).optional(),
  misattributeScores: z.boolean().optional(),
})

export type SettingsChange = z.infer<typeof settingsSchema>

/** Changes the settings that are given, and no other. */
export function changeSettings(settings: Settings, change: SettingsChange): void {
  const given = (Object.entries(change) as [string, unknown][]).filter(([, value]) => value !== undefined)
  Object.assign(settings, Object.fromEntries(given))
}
