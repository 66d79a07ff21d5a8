import type { RunRecord } from '../facts.ts'
import type { Judgement, RuleResult } from '../gates/verdict.ts'
import { probableCause, type Advice } from './probable-cause.ts'
import type { Result } from './result.ts'

/** What a result probably means and what the reader can do about it; nothing for a result that needs nothing. */
export function adviceOn({ facts, judgement, green }: Result): Advice {
  const [main] = facts.runs
  if (facts.problem !== undefined) return {}
  if (judgement === undefined) return green ? lookLater(main) : {}
  switch (judgement.verdict) {
    case 'passed':
      return {}
    case 'failed':
      return afterFailure(facts.scores?.newlyFailing.length ?? 0, judgement.rules)
    case 'inconclusive':
      return afterDoubt(judgement.rules, facts.scores?.baseline.kind)
    case 'unmeasured':
      return afterNothing(judgement, facts.runs)
  }
}

function lookLater(main: RunRecord | undefined): Advice {
  if (main?.run === undefined) return {}
  return { next: 'wait for it in a later step or job with `command: wait` and the output `run-id`.' }
}

function afterFailure(newlyFailing: number, rules: RuleResult[]): Advice {
  if (newlyFailing > 0)
    return {
      next: 'read the newly failing rows above. When the change is meant, adapt the rule or the golden answers in the same pull request.',
    }
  const aboutRun = rules.some(({ rule, outcome }) => outcome === 'broken' && isAboutRun(rule))
  return aboutRun
    ? { next: 'open the run in Arize AX and read the errors of single items.' }
    : { next: 'open the results in Arize AX and sort by the score that broke the rule.' }
}

function isAboutRun(rule: RuleResult['rule']): boolean {
  return rule.kind === 'threshold' && rule.metric.of === 'run'
}

function afterDoubt(rules: RuleResult[], baseline: 'none' | 'paired' | 'unpaired' | undefined): Advice {
  if (baseline === undefined || baseline === 'none')
    return {
      next: 'run the same task once on the base branch, so that there is a baseline; a workflow on `push` to that branch keeps it fresh. `on-inconclusive` says whether this is red.',
    }
  const paired = rules.some(({ rule, outcome }) => outcome === 'undecided' && rule.kind === 'no_regression')
  return paired
    ? {
        next: 'run again, or give the dataset more examples: chance is ruled out by numbers. `on-inconclusive` says whether this is red.',
      }
    : { next: 'look at why so few rows could be compared. `on-inconclusive` says whether this is red.' }
}

function afterNothing({ rules, reason }: Judgement, runs: RunRecord[]): Advice {
  const missing = rules.some(({ rule, outcome }) => outcome === 'unmeasured' && reason.includes(rule.text))
  if (!missing) return runs.map(probableCause).find((advice) => advice.next !== undefined) ?? {}
  return {
    probably: 'the rule names a score that nothing writes, or that too few rows carry.',
    next: 'compare the name with the scores above, and give the tasks that write it in `evaluation-task-ids`.',
  }
}
