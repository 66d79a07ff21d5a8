import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Element, Root, RootContent } from 'hast'
import { toTree } from '../../demo/preview-markdown.ts'
import { renderComment } from '../../src/report/comment.ts'
import type { Result } from '../../src/report/result.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { aRecord, aResult, TASK } from './scenes.ts'
import { aPair, aRow, aScore, PAIRED, ruleResults, scoreFacts, WORKFLOW } from './score-scenes.ts'

/** Foreign text in every place, rendered the way GitHub does it: nothing may come to life. */

function everywhere(foreign: string): Result {
  const task = { ...TASK, name: foreign }
  const score = aScore({ name: foreign, labels: [{ label: foreign, count: 3 }] })
  const row = aRow({
    score: foreign,
    exampleId: foreign,
    input: foreign,
    baselineOutput: foreign,
    output: foreign,
    explanation: foreign,
  })
  const rules = ruleResults(
    ['correctness >= 0.85', 'broken', 0.8, `it is 0.8 ${foreign}`],
    ['run.errors <= 1', 'unmeasured', undefined, foreign],
  )
  const experiment = { ...PAIRED.experiment, name: foreign, createdAt: foreign }
  return aResult(
    {
      task,
      runs: [aRecord({ id: foreign, status: foreign, failure_reason: foreign }, { task })],
      experiment: { id: foreign, name: foreign },
      // The blank keeps it out of the command to copy, which takes only what is harmless in a shell.
      window: { start: `${foreign} `, end: foreign },
      foreignHost: foreign,
      listing: { of: 'tasks', items: [{ ...task, id: foreign, last_run_at: foreign }] },
      scores: scoreFacts({
        scores: [score],
        baseline: { ...PAIRED, experiment, scores: [score], comparisons: [aPair({ score: foreign })] },
        newlyFailing: [row],
        newlyFailingTotal: 1,
      }),
    },
    { verdict: 'failed', green: false, reason: `The run failed: ${foreign}`, rules },
  )
}

function inTrouble(foreign: string): Result {
  const problem = { message: foreign, items: [foreign, `\`x\`: ${foreign}`], details: foreign }
  const scores = scoreFacts({ baseline: { kind: 'none', reason: `because ${foreign}` }, newlyFailing: [] })
  return aResult({ problem, scores }, { verdict: 'unmeasured', green: false, reason: foreign })
}

function othersSay(foreign: string): Result {
  const baseline = {
    kind: 'unpaired',
    run: { id: foreign, start: foreign, end: foreign },
    scores: [],
  } as const
  const scores = scoreFacts({ baseline: { ...baseline, scores: [aScore()] }, newlyFailing: [] })
  const facts = { command: 'create', runs: [], deed: `The task was created. ${foreign}`, scores }
  return { facts, judgement: undefined, green: true }
}

type Rendering = (foreign: string) => string
const RENDERINGS: [string, Rendering][] = [
  ['summary', (foreign) => renderSummary(everywhere(foreign), { workflow: WORKFLOW, resultsFile: foreign })],
  ['summary of a problem', (foreign) => renderSummary(inTrouble(foreign))],
  ['summary of a command', (foreign) => renderSummary(othersSay(foreign))],
  ['comment', (foreign) => renderComment(everywhere(foreign), '<!-- m -->', { workflow: WORKFLOW })],
  ['comment of a problem', (foreign) => renderComment(inTrouble(foreign), '<!-- m -->')],
]

/** How often each element occurs, but those that only set words apart: code, and lines of a quotation. */
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

function isSetting({ tagName }: Element, quoted: boolean): boolean {
  return tagName === 'code' || (quoted && (tagName === 'p' || tagName === 'br'))
}

/** The texts that GitHub searches for mentions, references, emoji and formulas. */
function liveTexts(node: Root | RootContent): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'a')) return []
  return 'children' in node ? node.children.flatMap(liveTexts) : []
}

const ALIVE = /@[a-z\d]|#\d|\bGH-\d|:[\w+-]+:|\$|https?:|www\.|::|##\[/i

const EXPECTED = new Map(
  RENDERINGS.map(([, rendering]) => [rendering, elements(toTree(rendering('benign words')))]),
)

function expectDead(rendering: Rendering, foreign: string): void {
  const tree = toTree(rendering(foreign))
  expect(elements(tree)).toEqual(EXPECTED.get(rendering))
  for (const text of liveTexts(tree)) expect(text).not.toMatch(ALIVE)
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
  '</td></tr></table>',
  '<!-- comment',
  '--><b>x</b>',
  '<![CDATA[ x ]]> <?php ?> <!DOCTYPE html>',
  '&lt;b&gt; &amp; &#60;b&#62; &nbsp;',
  '[^1]\n\n[^1]: note',
  '> [!WARNING]\n> x',
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
  const foreign = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(foreign, (text) => {
      expectDead(rendering, text)
    }),
    { numRuns: 40 },
  )
})
