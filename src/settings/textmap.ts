import * as z from 'zod/mini'
import type { InputProblem } from '../problems.ts'

/**
 * Reads a YAML map whose values stay the strings that were typed: `build: 007` is "007", `on: yes` is "yes". YAML's
 * failsafe schema (YAML 1.2, section 10.1) does exactly this. Aliases and tags are refused. Problems are pushed.
 */
export async function readTextMap(
  input: string,
  text: string,
  problems: InputProblem[],
): Promise<Record<string, string> | undefined> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true })
  const [fault] = [...document.errors, ...document.warnings]
  const map = fault === undefined ? toPlain(() => document.toJS({ maxAliasCount: 0 })) : undefined
  const parsed = textMap.safeParse(map)
  if (parsed.success) return parsed.data
  const message =
    fault === undefined
      ? 'is not a YAML map of single texts. Write one `key: value` per line, without lists, maps, tags or aliases.'
      : `is not valid YAML: ${fault.message.split('\n')[0] ?? ''}`
  problems.push({ input, message })
  return undefined
}

const textMap = z.record(z.string(), z.string())

/** Aliases make `toJS` throw when none are allowed, which then counts as "not a map". */
function toPlain(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
