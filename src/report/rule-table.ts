import type { PhrasingContent, RootContent } from 'mdast'
import type { RuleResult } from '../gates/verdict.ts'
import { show } from '../gates/wording.ts'
import { measuredBeside } from './figures.ts'
import { code, heading, paragraph, prose, strong, table, text } from './markdown.ts'

const OUTCOMES: Record<RuleResult['outcome'], string> = {
  holds: '✅ holds',
  broken: '❌ broken',
  unmeasured: '⚠️ unmeasured',
  undecided: '❔ undecided',
}
/** Rules that are listed, those that do not hold first. */
const MOST_RULES = 100

/** The rules with what was measured. */
export function ruleTable(results: RuleResult[], title = 'Rules'): RootContent[] {
  if (results.length === 0) return []
  const shown = results.length > MOST_RULES ? troubleFirst(results).slice(0, MOST_RULES) : results
  const head = ['Rule', 'Outcome', 'Measured'].map((word) => [text(word)])
  const rows = shown.map((result) => [
    [code(result.rule.text), ...(result.rule.advisory ? [text(' (advisory)')] : [])],
    [text(OUTCOMES[result.outcome])],
    measured(result),
  ])
  const left = results.length - shown.length
  const more = left > 0 ? [paragraph(text(`${left} more rules are left out.`))] : []
  return [heading(3, text(title)), table([head, ...rows]), ...more]
}

/** The rules that do not hold, for a reader who has little room. */
export function troubles(results: RuleResult[]): RuleResult[] {
  return troubleFirst(results.filter(({ outcome }) => outcome !== 'holds'))
}

function troubleFirst(results: RuleResult[]): RuleResult[] {
  const rank = ({ rule, outcome }: RuleResult): number => (outcome === 'holds' ? 2 : rule.advisory ? 1 : 0)
  return results.toSorted((a, b) => rank(a) - rank(b))
}

/** The value in bold, and what the explanation says beyond it. */
function measured(result: RuleResult): PhrasingContent[] {
  const { explanation } = result
  const value = valueOf(result)
  if (value === undefined) return prose(explanation)
  const beyond = explanation.replace(REPEATED, '')
  // A separator that followed the value still fits; other words get a space.
  const gap = beyond === '' || /^[,;:]/.test(beyond) ? '' : ' '
  return [strong(value), ...(beyond === '' ? [] : [text(gap), ...prose(beyond)])]
}

/** How explanations begin that say the value: it stands before them already. */
const REPEATED = /^(?:it is|on average it (?:dropped|improved) by) [^\s,;]+\s*/

function valueOf({ rule, measured: value }: RuleResult): string | undefined {
  if (value === undefined) return undefined
  if (rule.kind === 'threshold') return measuredBeside(value, rule.limit)
  // A mean drop: in units of the score, and negative for an improvement.
  const amount = measuredBeside(Math.abs(value), { value: rule.margin, unit: 'number' })
  return value > 0 ? `${amount} worse` : value < 0 ? `${amount} better` : show(0)
}
