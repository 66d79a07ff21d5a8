import { deltaOf } from './result-parts.ts'
import { signed } from './figures.ts'
import { show } from '../gates/wording.ts'
import type { ScoreFacts } from '../facts.ts'
import type { RuleResult } from '../gates/verdict.ts'
import type { Result } from './result.ts'

/** Lines of the log that are folded under a title. */
export interface LogGroup {
  title: string
  lines: string[]
}

/** Lines of one group; the summary and the results file have more. */
const MOST_LINES = 100

/** What stands in the log before its last line: scores and rules, each as a group. */
export function logGroups({ facts, judgement }: Result): LogGroup[] {
  const groups = [
    {
      title: 'Scores',
      lines: facts.scores === undefined ? [] : facts.scores.scores.map(scoreLine(facts.scores)),
    },
    { title: 'Rules', lines: judgement?.rules.map(ruleLine) ?? [] },
  ]
  return groups.filter(({ lines }) => lines.length > 0).map(shortened)
}

function scoreLine({ baseline }: ScoreFacts): (score: ScoreFacts['scores'][number]) => string {
  return (score) => {
    const mean = score.mean === null ? 'no mean' : `mean ${show(score.mean)}`
    const delta = deltaOf(score, baseline)
    const change = delta === null ? '' : `, ${signed(delta)} from the baseline`
    return `${score.name}: ${mean} over ${score.count}${change}`
  }
}

function ruleLine({ rule, outcome, explanation }: RuleResult): string {
  return `${outcome}${rule.advisory ? ' (advisory)' : ''}: ${rule.text}: ${explanation}`
}

function shortened({ title, lines }: LogGroup): LogGroup {
  const left = lines.length - MOST_LINES
  return left > 0 ? { title, lines: [...lines.slice(0, MOST_LINES), `and ${left} more`] } : { title, lines }
}
