import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Element, Root, RootContent } from 'hast'
import { toTree } from '../../demo/preview-markdown.ts'
import { ServerError } from '../../src/ax/errors.ts'
import type { StepResult } from '../../src/checks/result.ts'
import type { RuleDetail } from '../../src/gates/rule.ts'
import type { Verdict } from '../../src/gates/verdict.ts'
import { renderComment, renderSummary } from '../../src/report/summary.ts'
import {
  aCheck,
  anInputError,
  anOperation,
  aRegression,
  aReport,
  aReportAlone,
  aRuleResult,
  aRun,
  aRunResult,
  aScore,
  aStep,
  aSummary,
  CONDITIONS,
  finished,
  PAIRED,
  TASK,
  WORKFLOW,
} from './fixtures.ts'

/** Untrusted text in every place, rendered the way GitHub does it: nothing may come to life. */

function failedBecause(untrusted: string): Verdict {
  const detail = { code: 'run-failed', failureReason: untrusted, seconds: null, items: 1 } as const
  return {
    status: 'unmeasured',
    success: false,
    warn: false,
    policy: undefined,
    reason: { kind: 'run', cause: { task: { ...TASK, name: untrusted }, detail } },
  }
}

function everywhere(untrusted: string) {
  const task = { ...TASK, name: untrusted }
  const named = { id: untrusted, name: untrusted }
  const summary = aSummary({ name: untrusted, labels: [{ label: untrusted, count: 3 }] })
  const unknown: RuleDetail = {
    kind: 'unmeasured',
    cause: {
      code: 'unknown-score',
      name: untrusted,
      similar: [untrusted],
      known: [untrusted, `${untrusted}2`],
    },
  }
  const slices: RuleDetail = {
    kind: 'slices',
    column: untrusted,
    slices: [untrusted, `${untrusted}2`].map((slice) => ({ slice, rows: 12, status: 'failed', value: 0.5 })),
  }
  const rules = [
    aRuleResult(`r ${untrusted}`, CONDITIONS.mean, { status: 'unmeasured', value: null, detail: unknown }),
    aRuleResult('run.errors <= 1', CONDITIONS.errors, { status: 'failed', value: 3, detail: slices }),
  ]
  return aCheck({
    name: untrusted,
    target: untrusted,
    task,
    runs: [finished({ id: untrusted, status: untrusted, failure_reason: untrusted }, { task })],
    experiment: named,
    // The blank keeps it out of the command to copy, which takes only what is harmless in a shell.
    window: { start: `${untrusted} `, end: untrusted },
    rules,
    scores: aReport({
      scores: [aScore({ name: untrusted, current: summary })],
      pooled: [named],
      baseline: { ...PAIRED, experiment: { ...named, createdAt: untrusted, datasetVersionId: untrusted } },
      regressions: [
        aRegression({
          score: untrusted,
          exampleId: untrusted,
          input: `What? ${untrusted}`,
          baselineOutput: `before ${untrusted}`,
          currentOutput: `after ${untrusted}`,
          explanation: untrusted,
        }),
      ],
      regressionsTotal: 1,
    }),
    verdict: failedBecause(untrusted),
  })
}

/** The places that a check with a paired baseline and a finished run does not have. */
function elsewhere(untrusted: string) {
  const task = { ...TASK, name: untrusted }
  const request = { method: 'GET', path: `/v2/${untrusted}`, host: untrusted }
  const error = new ServerError({ request, status: 502, problem: { detail: untrusted } })
  const candidates = [aRun({ id: untrusted, status: untrusted })]
  const unknown = aRunResult({ kind: 'unknown', error, run: undefined, candidates }, { task })
  const noBaseline: RuleDetail = {
    kind: 'no-pairs',
    cause: { code: 'no-baseline', reason: { code: 'no-experiment', branch: untrusted } },
  }
  const verdict = failedBecause(untrusted)
  return [
    aCheck({
      task,
      runs: [unknown],
      scoresError: error,
      scores: aReportAlone({
        baseline: { kind: 'none', reason: { code: 'no-experiment', branch: untrusted } },
      }),
      rules: [
        aRuleResult(`r ${untrusted}`, CONDITIONS.delta, {
          ...{ status: 'inconclusive', value: null, detail: noBaseline },
        }),
      ],
      verdict,
    }),
    aCheck({
      task: { ...task, type: 'TEMPLATE_EVALUATION' },
      runs: [finished({}, { task, role: 'evaluation' })],
      scores: aReport({
        source: 'time-window',
        baseline: { kind: 'unpaired', run: { id: untrusted, start: untrusted, end: untrusted }, rows: 3 },
        scores: [aScore({ name: untrusted, pairs: null })],
        regressions: [],
        regressionsTotal: 0,
      }),
      verdict,
    }),
  ]
}

function errorOf(untrusted: string): StepResult {
  const issue = { input: 'gates', message: untrusted, excerpt: untrusted }
  return anInputError(issue, { input: 'x', message: untrusted })
}

function internalError(untrusted: string): StepResult {
  const error = new Error(untrusted)
  error.stack = untrusted
  return { kind: 'error', command: 'run', success: false, error: { kind: 'internal', error } }
}

function operationOf(untrusted: string): StepResult {
  const task = { ...TASK, id: untrusted, name: untrusted, last_run_at: untrusted }
  return anOperation({
    task,
    outcome: { code: 'task-absent', target: untrusted },
    listing: { of: 'tasks', items: [task] } as never,
  })
}

type Rendering = (untrusted: string) => string
const context = (untrusted: string) => ({ workflow: WORKFLOW, resultsFile: untrusted, customHost: untrusted })
const RENDERINGS: [string, Rendering][] = [
  ['summary', (untrusted) => renderSummary(aStep([everywhere(untrusted)]), context(untrusted))],
  [
    'summary of a suite',
    (untrusted) => renderSummary(aStep([everywhere(untrusted), aCheck()]), context(untrusted)),
  ],
  [
    'summary of other baselines',
    (untrusted) => renderSummary(aStep(elsewhere(untrusted)), context(untrusted)),
  ],
  ['summary of an input error', (untrusted) => renderSummary(errorOf(untrusted), context(untrusted))],
  [
    'summary of an internal error',
    (untrusted) => renderSummary(internalError(untrusted), context(untrusted)),
  ],
  ['summary of a command', (untrusted) => renderSummary(operationOf(untrusted), context(untrusted))],
  ['comment', (untrusted) => renderComment(aStep([everywhere(untrusted)]), '<!-- m -->', context(untrusted))],
  [
    'comment of a suite',
    (untrusted) => renderComment(aStep([everywhere(untrusted), aCheck()]), '<!-- m -->', context(untrusted)),
  ],
]

/** How often each element occurs, but those that only set words apart: code, changed words, and lines of a blockquote. */
function elements(tree: Root): Record<string, number> {
  const counts: Record<string, number> = {}
  const walk = (node: Root | RootContent, quoted: boolean): void => {
    if (node.type === 'element' && !isSetting(node, quoted))
      counts[node.tagName] = (counts[node.tagName] ?? 0) + 1
    const inside = quoted || (node.type === 'element' && node.tagName === 'blockquote')
    if ('children' in node) for (const child of node.children) walk(child, inside)
  }
  walk(tree, false)
  return counts
}

const QUOTED = ['p', 'br', 'del', 'strong']

function isSetting({ tagName }: Element, quoted: boolean): boolean {
  return tagName === 'code' || tagName === 'wbr' || (quoted && QUOTED.includes(tagName))
}

/** The texts that GitHub searches for mentions, references, emoji and formulas. */
function liveTexts(node: Root | RootContent): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'a')) return []
  return 'children' in node ? node.children.flatMap(liveTexts) : []
}

const ALIVE = /@[\w.-]|#\d|\bGH-\d|:[\w+-]+:|\$|https?:|www\.|::|##\[/i

/** The texts of the quotations; GitHub makes an alert of one that begins with a marker. */
function quotations(node: Root | RootContent): string[] {
  if (node.type === 'element' && node.tagName === 'blockquote') return [textOf(node)]
  return 'children' in node ? node.children.flatMap(quotations) : []
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Words of the same structure: not so long that a text gets details of its own, and not so short that it is the label. */
const EXPECTED = new Map(
  RENDERINGS.map(([, rendering]) => [rendering, elements(toTree(rendering('benign words')))]),
)
const LONG = `benign ${'words '.repeat(100)}`
const EXPECTED_LONG = new Map(
  RENDERINGS.map(([, rendering]) => [rendering, elements(toTree(rendering(LONG)))]),
)

function expectDead(rendering: Rendering, untrusted: string): void {
  const tree = toTree(rendering(untrusted))
  const found = elements(tree)
  const expected = EXPECTED.get(rendering) ?? {}
  // A long text has details of its own; that of an input that is not its own label is a blockquote with a title.
  if (untrusted.length < 300) {
    const more = (found.blockquote ?? 0) - (expected.blockquote ?? 0)
    expect([0, 1]).toContain(more)
    expect(found).toEqual(withQuotations(expected, more))
  }
  for (const tag of Object.keys(found))
    expect({ ...EXPECTED.get(rendering), ...EXPECTED_LONG.get(rendering) }).toHaveProperty(tag)
  for (const text of liveTexts(tree)) expect(text).not.toMatch(ALIVE)
  for (const text of quotations(tree))
    expect(text).not.toMatch(/^\s*\[!(?:note|tip|important|warning|caution)\]/i)
}

/** The counts with so many quotations more, each under its title. */
function withQuotations(counts: Record<string, number>, more: number): Record<string, number> {
  const added = more === 0 ? [] : ['p', 'strong', 'blockquote'].map((tag) => [tag, (counts[tag] ?? 0) + more])
  return { ...counts, ...(Object.fromEntries(added) as Record<string, number>) }
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/pixel.png)',
  '[click](https://evil.example)',
  '[click][1]\n\n[1]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/a?b=c',
  'www.evil.example',
  'me@evil.example',
  'mailto:me@evil.example',
  '-@.A',
  '_@-b.c',
  'hey @octocat and @acme/owners, see #12, GH-7, acme/support-bot#3 and c0ffee0c0ffee',
  ':tada: :+1:',
  '# Heading',
  'Heading\n=======',
  'Heading\n---',
  '---',
  '> quote\n\n- list\n1. list\n- [ ] task',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'a | b',
  'a \\| b',
  '`code',
  '` `` ```$x^2$',
  '`a`@b`c`#1`<img>`',
  '``` \n```',
  '~~~\nfence\n~~~',
  '```mermaid\ngraph TD\n```',
  '~~struck~~ **bold** __bold__ *it* _it_',
  '</summary></details><h1>out</h1>',
  '</code><h1>out</h1>',
  '</td></tr></table>',
  '<!-- comment',
  '--><b>x</b>',
  '<![CDATA[ x ]]> <?php ?> <!DOCTYPE html>',
  '&lt;b&gt; &amp; &#60;b&#62; &nbsp;',
  '[^1]\n\n[^1]: note',
  '> [!WARNING]\n> x',
  '[!CAUTION]\nx',
  '$x^2$ $$y$$ $`z`$',
  '\\`\\<b>\\',
  '\\',
  '    indented code',
  '\t- x\n\t\t- y',
  '::error::boo ##[error]boo',
  'a\u202eb\u0000c\u2028d\u2029e\u0085f',
  '\ud800 \udfff',
  '',
  ' ',
  '\n\n\n',
  'x'.repeat(5_000),
  '`'.repeat(300),
  '|'.repeat(300),
  '<'.repeat(300),
  '[](<'.repeat(100),
]

test.each(ATTACKS)('%j stays dead everywhere', (attack) => {
  for (const [, rendering] of RENDERINGS) expectDead(rendering, attack)
})

/** What means something in Markdown, HTML, or to GitHub, and a letter and a digit to mean it about. */
const MARKS = Array.from('`<>|$[]()!*_~#@:/\\\n &;-=+.a1')

test.each(RENDERINGS)('no text whatever comes to life in the %s', (_, rendering) => {
  const marks = fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 30 })
  const piece = fc.oneof(
    fc.constantFrom(...ATTACKS),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string(),
    marks,
  )
  const untrusted = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(untrusted, (text) => {
      expectDead(rendering, text)
    }),
    { numRuns: 40 },
  )
})
