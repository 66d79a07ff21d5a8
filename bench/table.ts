import type { EvaluatedLine } from './lines.ts'

export interface Section {
  title: string
  lines: readonly EvaluatedLine[]
}

/** The sections as one Markdown table, ratios first: they are what can be compared from machine to machine. */
export function renderTable(sections: readonly Section[]): string {
  const head = [
    '|     | ratio | middle half | target | ours | compared with |',
    '| :-- | --: | :-: | :-: | --: | --: |',
  ]
  const body = sections.flatMap(({ title, lines }) => [
    `| **${title}** | | | | | |`,
    ...lines.map((line) => `| ${cells(line).join(' | ')} |`),
  ])
  return [...head, ...body].join('\n')
}

function cells({ what, median, low, high, ratios, target, meets, ours, theirs }: EvaluatedLine): string[] {
  const spread = ratios.length > 1 ? `${low.toFixed(2)}–${high.toFixed(2)}` : ''
  const wanted = target === undefined ? '' : `${meets ? '✅' : '❌'} ≤ ${target}`
  const ratio = ratios.length === 0 ? '' : `**${median.toFixed(2)}**`
  return [what, ratio, spread, wanted, ours, theirs]
}
