import { fraction, indexOf } from '../hash.ts'
import type { LlmGeneration, RunConfiguration } from '../schemas/run-configuration.ts'
import type { ExampleRecord } from '../world/records.ts'
import { askedOf, dataColumns, expectedOf } from './columns.ts'

const CARELESS =
  /make (?:\w+ )?(?:it|things?|something|answers?) up|make up|in one word|one[- ]word|guess|careless|don't care/i
const GROUNDED =
  /helpful|ground|accurate|polic|knowledge base|documentation|cite|say so|step by step|only use/i
const ONE_WORD = /in one word|one[- ]word/i
const AGENT_SKILL = 0.82

/** The names of the variables in a prompt text. Mustache `{{x}}`, otherwise Python-like `{x}`. */
export function variablesIn(text: string, format: LlmGeneration['input_variable_format']): string[] {
  const pattern = format === 'MUSTACHE' ? /\{\{\s*([^{}]+?)\s*\}\}/g : /\{([^{}]+)\}/g
  return [...text.matchAll(pattern)].map((found) => (found[1] ?? '').trim().replace(/^dataset\./, ''))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function modelSkill(model: string): number {
  if (/mini|nano|haiku|flash|small/i.test(model)) return 0.76
  return /4o|opus|sonnet|pro|large/i.test(model) ? 0.86 : 0.8
}

function generationSkill(configuration: LlmGeneration, context: ModelContext): number {
  const texts = configuration.messages.map((message) => message.content ?? '')
  const used = texts.flatMap((text) => variablesIn(text, configuration.input_variable_format))
  if (!used.some((name) => context.columns.has(name))) return 0.05
  const system = configuration.messages
    .filter(({ role }) => role === 'SYSTEM')
    .map(({ content }) => content ?? '')
  const instruction = system.join('\n')
  const tone = CARELESS.test(texts.join('\n')) ? -0.5 : GROUNDED.test(instruction) ? 0.08 : 0
  const heat = (configuration.invocation_parameters?.temperature ?? 0) > 1 ? -0.06 : 0
  return modelSkill(context.model) + tone + heat
}

/**
 * How good the answers of a configuration are, 0..1: a better model and a grounding system message help; being told
 * to guess, or never being shown the question, hurts.
 */
function skillOf(configuration: RunConfiguration, context: ModelContext): number {
  if (configuration.experiment_type === 'LLM_GENERATION') return generationSkill(configuration, context)
  if (configuration.experiment_type === 'TEMPLATE_EVALUATION') return modelSkill(context.model)
  const used = textsIn(configuration.input_template).flatMap((text) => variablesIn(text, 'MUSTACHE'))
  return used.some((name) => context.columns.has(name)) ? AGENT_SKILL : 0.05
}

/** What the model is asked over: the examples of the dataset version, and the name of the model that answers. */
export interface ModelContext {
  model: string
  columns: ReadonlySet<string>
  examples: readonly ExampleRecord[]
}

/** Collects the context once per run. `model` is the configured model, or the integration's default. */
export function modelContext(model: string, examples: readonly ExampleRecord[]): ModelContext {
  return {
    model,
    columns: new Set(examples.flatMap((example) => Object.keys(dataColumns(example)))),
    examples,
  }
}

const OPENINGS = ['Sure: ', 'Happy to help. ', 'Thanks for asking! ', 'Good question. ', '']
const CLOSINGS = [
  '',
  ' Let me know if you need anything else.',
  ' I hope that helps.',
  ' Just reply here if it does not work.',
]

function paraphrase(text: string, key: string): string {
  const opening = OPENINGS[indexOf(OPENINGS.length, 'opening', key)] ?? ''
  return `${opening}${text}${CLOSINGS[indexOf(CLOSINGS.length, 'closing', key)] ?? ''}`
}

/** The right answer to another question: fluent, confident and wrong. */
function wrongAnswer(example: ExampleRecord, examples: readonly ExampleRecord[]): string {
  const right = expectedOf(example)
  const others = examples.map(expectedOf).filter((text) => text !== undefined && text !== right)
  return others[indexOf(others.length, 'wrong', example.id)] ?? 'That is not possible at the moment.'
}

/**
 * The answer to one example: the same for the same configuration. Each example has a difficulty of its own; a model
 * whose skill exceeds it answers rightly (in the expected words when it is easy), otherwise it is wrong or passes.
 */
export function answer(
  configuration: RunConfiguration,
  context: ModelContext,
  example: ExampleRecord,
): string {
  const expected = expectedOf(example) ?? `Here is what we know about "${askedOf(example) ?? 'this'}".`
  const skill = skillOf(configuration, context)
  const difficulty = fraction('difficulty', example.id)
  if (difficulty >= skill) {
    const passes = fraction('passes', example.id) < 0.35 && skill > 0.5
    return passes ? "I don't know." : wrongAnswer(example, context.examples)
  }
  if (configuration.experiment_type === 'LLM_GENERATION') {
    const told = configuration.messages.map(({ content }) => content ?? '').join('\n')
    if (ONE_WORD.test(told)) return expected.split(/\s+/)[0] ?? expected
  }
  return difficulty < skill * 0.55 ? expected : paraphrase(expected, example.id)
}
