import * as z from 'zod/mini'
import { TASK_TYPES, RUN_STATUSES } from '../ax/schemas.ts'
import { nearest } from '../nearest.ts'
import type { InputProblem } from '../problems.ts'
import type { Command } from './schema.ts'
import { readTextMap } from './textmap.ts'
import { written } from './values.ts'

/** What `list` and `list-runs` are asked for. */
export interface Filter {
  /** Name or ID. */
  project?: string | undefined
  /** Name or ID. */
  dataset?: string | undefined
  /** As the API writes it. */
  type?: string | undefined
  /** A part of the name, in any case. */
  name?: string | undefined
  /** As the API writes it. */
  status?: string | undefined
  /** The most items to read; all when absent. */
  limit?: number | undefined
}

const word = (words: readonly string[]) =>
  written((text, fail) => {
    const given = text.toUpperCase().replaceAll('-', '_')
    if (words.includes(given)) return given
    return fail(`is not one of ${words.map((each) => each.toLowerCase()).join(', ')}`)
  })

const limit = written((text, fail) =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail('is not a whole number from 1'),
)

const KEYS = {
  list: {
    project: z.string(),
    dataset: z.string(),
    type: word(TASK_TYPES),
    name: z.string(),
    limit,
  },
  'list-runs': {
    status: word(RUN_STATUSES),
    limit,
  },
} as const

/** Reads the YAML map of `filter`. Problems are pushed. */
export async function readFilter(
  text: string | undefined,
  command: Command | undefined,
  problems: InputProblem[],
): Promise<Filter> {
  if (text === undefined || (command !== 'list' && command !== 'list-runs')) return {}
  const map = await readTextMap('filter', text, problems)
  const known: Record<string, z.ZodMiniType> = KEYS[command]
  const filter: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(map ?? {})) {
    const parsed = Object.hasOwn(known, key) ? known[key]?.safeParse(value) : undefined
    if (parsed?.success) filter[key] = parsed.data
    else problems.push({ input: 'filter', message: filterFault(key, Object.keys(known), parsed?.error) })
  }
  return filter
}

function filterFault(key: string, known: string[], error: z.core.$ZodError | undefined): string {
  if (error !== undefined) return `\`${key}\` ${error.issues[0]?.message ?? 'is wrong'}.`
  const [close] = nearest(key, known)
  const hint =
    close === undefined
      ? `It takes ${known.map((each) => `\`${each}\``).join(', ')}.`
      : `Did you mean \`${close}\`?`
  return `has no key \`${key}\` for this command. ${hint}`
}
