import type { PhrasingContent, RootContent } from 'mdast'
import type { RuleResult } from '../gates/verdict.ts'
import { show } from '../gates/wording.ts'
import { measuredBeside } from './figures.ts'
import { code, heading, list, paragraph, prose, strong, text } from './markdown.ts'

const MARKS: Record<RuleResult['outcome'], string> = {
  holds: '✅',
  broken: '❌',
  unmeasured: '⚠️',
  undecided: '❔',
}
/** An advisory rule that does not hold is no failure. */
const ADVISORY_MARK = '🔸'
/** Rules that are listed, those that do not hold first. */
const MOST_RULES = 100

/** The rules with what was measured. A list and no table, so that long rules and words fit a phone. */
export function ruleList(results: RuleResult[], title = 'Rules'): RootContent[] {
  if (results.length === 0) return []
  const shown = results.length > MOST_RULES ? troubleFirst(results).slice(0, MOST_RULES) : results
  const left = results.length - shown.length
  const more = left > 0 ? [paragraph(text(`${left} more rules are left out.`))] : []
  return [heading(3, text(title)), list(shown.map(ruleLine)), ...more]
}

/** `❌ broken: correctness >= 0.85, measured 0.7 over 40 rows`. */
function ruleLine(result: RuleResult): PhrasingContent[] {
  const { rule, outcome, explanation } = result
  const mark = rule.advisory && outcome !== 'holds' ? ADVISORY_MARK : MARKS[outcome]
  const label = text(`${mark} ${outcome}${rule.advisory ? ' (advisory)' : ''}: `)
  const value = valueOf(result)
  if (value === undefined) return [label, code(rule.text), text(' · '), ...prose(explanation)]
  const words = explanation.replace(REPEATED, '')
  const beyond = words === '' ? [] : [text(' '), ...prose(words)]
  return [label, code(rule.text), text(' · measured '), strong(value), ...beyond]
}

/** The rules that do not hold, for a reader who has little room. */
export function troubles(results: RuleResult[]): RuleResult[] {
  return troubleFirst(results.filter(({ outcome }) => outcome !== 'holds'))
}

function troubleFirst(results: RuleResult[]): RuleResult[] {
  const rank = ({ rule, outcome }: RuleResult): number => (outcome === 'holds' ? 2 : rule.advisory ? 1 : 0)
  return results.toSorted((a, b) => rank(a) - rank(b))
}

/** How explanations begin that say the value, which stands beside them already. */
const REPEATED = /^(?:it is|on average it (?:dropped|improved) by) [^\s,;]+[\s,;]*/

function valueOf({ rule, measured: value }: RuleResult): string | undefined {
  if (value === undefined) return undefined
  if (rule.kind === 'threshold') return measuredBeside(value, rule.limit)
  // A mean drop: in units of the score, and negative for an improvement.
  const amount = measuredBeside(Math.abs(value), { value: rule.margin, unit: 'number' })
  return value > 0 ? `${amount} worse` : value < 0 ? `${amount} better` : show(0)
}
