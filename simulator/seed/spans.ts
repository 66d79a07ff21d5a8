import { digest, fraction, indexOf } from '../hash.ts'
import type { World } from '../world/world.ts'
import { QUESTIONS } from './questions.ts'

const CONVERSATIONS = 200
const HOURS = 48
const HOUR_MS = 3_600_000
/** Share of the answers that claim what the handbook does not say. */
const HALLUCINATED = 0.12
/** So many conversations in a row are of one customer. */
const PER_SESSION = 4

function exchangeOf(n: number): { question: string; answer: string } {
  const asked = QUESTIONS[indexOf(QUESTIONS.length, 'asked', n)]
  const other = QUESTIONS[indexOf(QUESTIONS.length, 'other', n)]
  const answer = fraction('hallucinated', n) < HALLUCINATED ? other?.expected_answer : asked?.expected_answer
  return { question: asked?.question ?? '', answer: answer ?? '' }
}

/** Conversations of the last 48 hours: a CHAIN span with one LLM span in it, 400 spans in all. */
export function seedSpans(world: World, projectId: string): void {
  const now = world.now().getTime()
  for (let n = 0; n < CONVERSATIONS; n += 1) {
    const { question, answer } = exchangeOf(n)
    const start = now - HOURS * HOUR_MS + ((n + 0.5) / CONVERSATIONS) * HOURS * HOUR_MS
    const took = 600 + indexOf(2400, 'took', n)
    const trace_id = digest('seed-trace', n).slice(0, 32)
    const root = digest('seed-chain', n).slice(0, 16)
    const environment = fraction('environment', n) < 0.8 ? 'production' : 'staging'
    const attributes = (kind: string) => ({
      'openinference.span.kind': kind,
      'input.value': question,
      'output.value': answer,
      'metadata.environment': environment,
      'session.id': `session-${Math.floor(n / PER_SESSION)}`,
    })
    const at = (ms: number) => new Date(start + ms).toISOString()
    world.addSpan(projectId, {
      name: 'support-bot.answer',
      kind: 'CHAIN',
      context: { trace_id, span_id: root },
      start_time: at(0),
      end_time: at(took),
      attributes: attributes('CHAIN'),
    })
    world.addSpan(projectId, {
      kind: 'LLM',
      parent_id: root,
      context: { trace_id, span_id: digest('seed-llm', n).slice(0, 16) },
      start_time: at(40),
      end_time: at(took - 20),
      attributes: { ...attributes('LLM'), 'llm.model_name': 'gpt-4o' },
    })
  }
}
