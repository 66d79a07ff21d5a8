import { fraction } from '../hash.ts'
import type { CodeConfig, EvaluatorVersionRecord, TemplateConfig } from '../world/records.ts'

/** What an evaluator found; `score` or `label` is there, the rest where the evaluator gives it. */
export interface Judgement {
  score?: number
  label?: string
  explanation?: string
}

/** The values of the evaluator's variables for one row or span. */
export type Values = Readonly<Record<string, string>>

/** What the judge knows besides the row: the right answer to a question, where some dataset has it. */
export type Knowledge = (question: string) => string | undefined

const REFERENCE = /expect|reference|ground|truth|correct|ideal|gold/i
const INPUT = /^(?:input|question|query|prompt)$/i
const PASS = /^i don't know/i

/** The name of the column that the evaluator writes (not the evaluator's display name). */
export function columnName(version: EvaluatorVersionRecord): string {
  return version.template_config?.name ?? version.code_config?.name ?? 'evaluation'
}

/** The variables that the evaluator must be given. Evaluator templates use single braces. */
export function variablesOf(version: EvaluatorVersionRecord): string[] {
  if (version.code_config !== undefined) return version.code_config.variables
  const template = version.template_config?.template ?? ''
  return [...new Set([...template.matchAll(/\{([\w.]+)\}/g)].map((found) => found[1] ?? ''))]
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Share of the reference's words that the text has, 0..1. */
function recall(text: string, reference: string): number {
  const wanted = new Set(words(reference))
  const given = new Set(words(text))
  if (wanted.size === 0) return 1
  return [...wanted].filter((word) => given.has(word)).length / wanted.size
}

function valueOf(values: Values, names: (name: string) => boolean): string | undefined {
  const name = Object.keys(values).find(names)
  return name === undefined ? undefined : values[name]
}

function outputIn(values: Values): string {
  const isOutput = (name: string) => /^(?:output|answer|response|completion)$/i.test(name)
  return valueOf(values, isOutput) ?? valueOf(values, (n) => !INPUT.test(n) && !REFERENCE.test(n)) ?? ''
}

/** Quality of the judged text, 0..1, and why. */
function assess(values: Values, knowledge: Knowledge): { quality: number; why: string } {
  const output = outputIn(values)
  const reference = valueOf(values, (name) => REFERENCE.test(name))
  if (reference !== undefined) {
    const quality = recall(output, reference)
    return quality >= 0.6
      ? { quality, why: 'The answer says the same as the reference.' }
      : { quality: quality / 2, why: 'The answer does not contain what the reference says.' }
  }
  if (PASS.test(output)) return { quality: 1, why: 'The answer claims nothing.' }
  const known = knowledge(valueOf(values, (name) => INPUT.test(name)) ?? '')
  if (known === undefined) {
    const quality = fraction('unverifiable', output) < 0.15 ? 0.2 : 0.9
    return { quality, why: 'Judged without a source that covers the question.' }
  }
  return recall(output, known) >= 0.6
    ? { quality: 1, why: 'Every claim is supported by what is known about the question.' }
    : { quality: 0, why: 'The answer makes claims that nothing supports.' }
}

function byTemplate(config: TemplateConfig, values: Values, knowledge: Knowledge): Judgement {
  const { quality, why } = assess(values, knowledge)
  const explanation = config.include_explanations ? { explanation: why } : {}
  const choices = Object.entries(config.classification_choices ?? {})
  if (choices.length === 0) return { score: Math.round(quality * 100) / 100, ...explanation }
  const worstFirst = choices.sort(([, a], [, b]) => (config.direction === 'MINIMIZE' ? b - a : a - b))
  const chosen = worstFirst[Math.min(worstFirst.length - 1, Math.floor(quality * worstFirst.length))]
  return { label: chosen?.[0] ?? '', score: chosen?.[1] ?? 0, ...explanation }
}

function staticParam(config: CodeConfig, type: string): string[] {
  return (config.static_params ?? [])
    .filter((param) => param.type === type)
    .flatMap((param) => param.default_value)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function passes(config: Extract<CodeConfig, { type: 'MANAGED' }>, values: Values): boolean {
  const text = values[config.variables[0] ?? ''] ?? ''
  const keywords = staticParam(config, 'STRING_ARRAY')
  const has = (keyword: string) => text.toLowerCase().includes(keyword.toLowerCase())
  switch (config.managed_evaluator) {
    case 'EXACT_MATCH':
      return text === (values[config.variables[1] ?? ''] ?? '')
    case 'JSON_PARSEABLE':
      return isJson(text)
    case 'MATCHES_REGEX':
      return staticParam(config, 'REGEX').every((source) => new RegExp(source).test(text))
    case 'CONTAINS_ANY_KEYWORD':
      return keywords.some(has)
    case 'CONTAINS_ALL_KEYWORDS':
      return keywords.every(has)
  }
}

/**
 * Managed evaluators are computed. Custom code is Python, which is not run here: every custom evaluator measures
 * conciseness, 1 up to 12 words and falling to 0 at 52.
 */
function byCode(config: CodeConfig, values: Values): Judgement {
  if (config.type === 'MANAGED') {
    const passed = passes(config, values)
    return { score: passed ? 1 : 0, label: passed ? 'pass' : 'fail' }
  }
  const length = words(outputIn(values)).length
  const score = Math.round(Math.max(0, Math.min(1, 1 - (length - 12) / 40)) * 1000) / 1000
  return { score, explanation: `${length} words.` }
}

/** Applies an evaluator to the values of its variables. The same values always get the same judgement. */
export function judge(version: EvaluatorVersionRecord, values: Values, knowledge: Knowledge): Judgement {
  if (version.code_config !== undefined) return byCode(version.code_config, values)
  if (version.template_config !== undefined) return byTemplate(version.template_config, values, knowledge)
  throw new Error(`An evaluator of type ${version.type} cannot be simulated.`)
}
