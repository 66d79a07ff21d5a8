/**
 * Makes the tables of `docs/gates.md` by simulation: `tsx scripts/statistics/tables.ts` writes them between their markers,
 * `--quick` takes fewer rounds and only checks that every figure is near the one in the document (for CI).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Z80, Z95 } from '../../src/scores/statistics.ts'
import { binary, graded, percent, repeated, simulate } from './simulation.ts'
import type { World } from './simulation.ts'

const DOCUMENT = fileURLToPath(new URL('../../docs/gates.md', import.meta.url))
const PAIRS = [30, 50, 100, 300]
const DROPS = [0, 0.02, 0.05, 0.1, 0.15]

const isQuick = process.argv.includes('--quick')
const rounds = isQuick ? 400 : 10_000

type Cell = string | number

function row(cells: readonly Cell[]): string {
  return `| ${cells.map((cell) => (typeof cell === 'number' ? percent(cell) : cell)).join(' | ')} |`
}

function table(head: readonly string[], body: readonly (readonly Cell[])[]): string {
  return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...body.map(row)].join('\n')
}

const head = (first: string): string[] => [first, ...DROPS.map((drop) => `drop ${drop}`)]

/** How often `no_regression` with a margin of 0.02 fails, by the true drop. */
function failures(name: string, world: (drop: number) => World): string {
  const body = PAIRS.map((pairs) => [
    `${pairs} ${name}`,
    ...DROPS.map(
      (drop) =>
        simulate({ rules: 'no_regression(x, 0.02)', worlds: { x: world(drop) }, pairs, rounds }).failed,
    ),
  ])
  return table(head('`no_regression(x, 0.02)` fails'), body)
}

/** How often `not_worse` passes, by the true drop: rightly below the margin, wrongly from the margin on. */
function proofs(): string {
  const body = [0.05, 0.1].flatMap((margin) =>
    PAIRS.map((pairs) => {
      const rules = `not_worse(x, ${margin})`
      const shares = DROPS.map(
        (drop) => simulate({ rules, worlds: { x: binary(0.1, drop) }, pairs, rounds }).passed,
      )
      return [`${pairs} examples, margin ${margin}`, ...shares]
    }),
  )
  return table(head('`not_worse` passes'), body)
}

/** Pairs for an 80 % chance that `not_worse` passes when nothing changed: n = churn · ((z₉₅ + z₈₀)/m)². */
function pairsForProof(): string {
  const churns = [0.05, 0.1, 0.2]
  const body = [0.1, 0.05, 0.02].map((margin) => [
    `margin ${margin}`,
    ...churns.map((churn) => String(Math.ceil(churn * ((Z95 + Z80) / margin) ** 2))),
  ])
  return table(['examples needed', ...churns.map((churn) => `churn ${percent(churn)}`)], body)
}

/** How often several rules fail although nothing changed. */
function families(): string {
  const body = Array.from({ length: 10 }, (_, at) => at + 1).map((count) => {
    const names = Array.from({ length: count }, (_, at) => `x${at}`)
    const worlds = Object.fromEntries(names.map((name) => [name, graded(0.3, 0)]))
    const fails = (rules: string): number =>
      simulate({ rules, worlds, pairs: 100, rounds: Math.ceil(rounds / 2) }).failed
    const each = names.map((name) => `no_regression(${name}, 0.02)`).join('\n')
    return [`${count} ${count === 1 ? 'score' : 'scores'}`, fails(each), fails('no_regression(*, 0.02)')]
  })
  return table(['fail although nothing changed', 'one rule each', '`no_regression(*, 0.02)`'], body)
}

/** What repeats buy, with 100 examples. */
function repeats(): string {
  const body = [1, 3, 5].map((count) => {
    const outcome = (drop: number) =>
      simulate({ rules: 'no_regression(x, 0.02)', worlds: { x: repeated(count, drop) }, pairs: 100, rounds })
    const unchanged = outcome(0)
    return [
      `${count} ${count === 1 ? 'run' : 'runs'} of each example`,
      outcome(0.05).failed,
      outcome(0.1).failed,
      unchanged.inconclusive,
      unchanged.failed,
    ]
  })
  const columns = [
    '100 examples',
    'drop 0.05 fails',
    'drop 0.1 fails',
    'unchanged: inconclusive',
    'unchanged: fails',
  ]
  return table(columns, body)
}

/** A floor is noisy, too: how often `x >= 0.85` fails when the true mean is above it. */
function floors(): string {
  const means = [0.86, 0.87, 0.89, 0.92]
  const body = PAIRS.map((n) => [
    `${n} examples`,
    ...means.map((mean) => binomialBelow(n, mean, Math.ceil(0.85 * n - 1e-9))),
  ])
  return table(['`x >= 0.85` fails', ...means.map((mean) => `true mean ${mean}`)], body)
}

/** P(Bin(n, p) < least), term by term. */
function binomialBelow(n: number, p: number, least: number): number {
  let term = (1 - p) ** n
  let sum = 0
  for (let k = 0; k < least; k += 1) {
    sum += term
    term *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return sum
}

const TABLES: Record<string, () => string> = {
  'binary-failures': () => failures('examples, 0/1 scores', (drop) => binary(0.1, drop)),
  'graded-failures': () => failures('examples, grades', (drop) => graded(0.3, drop)),
  proofs,
  'pairs-for-proof': pairsForProof,
  families,
  repeats,
  floors,
}

/** Percentage points by which a quick figure may differ: four standard errors of a share of one half, and rounding. */
const QUICK_TOLERANCE = 100 * 4 * Math.sqrt(0.25 / 400) + 1

function numbersIn(text: string): number[] {
  return Array.from(text.matchAll(/\d+(?:\.\d+)?/gu), ([number]) => Number(number))
}

function update(document: string, name: string, made: string): string {
  const marked = new RegExp(`(<!-- ${name}:start -->\n)([^]*?)(<!-- ${name}:end -->)`, 'u')
  const [, , old] = marked.exec(document) ?? []
  if (old === undefined) throw new Error(`docs/gates.md has no place for the table "${name}"`)
  if (!isQuick)
    return document.replace(marked, (_, start: string, __, end: string) => `${start}\n${made}\n\n${end}`)
  const [before, now] = [numbersIn(old), numbersIn(made)]
  const far = before.filter((number, at) => Math.abs(number - (now[at] ?? NaN)) > QUICK_TOLERANCE)
  if (before.length !== now.length || far.length > 0)
    throw new Error(`The table "${name}" of docs/gates.md is not what the code does:\n${made}`)
  return document
}

let document = readFileSync(DOCUMENT, 'utf8')
for (const [name, make] of Object.entries(TABLES)) {
  const made = make()
  console.log(`\n${made}`)
  document = update(document, name, made)
}
if (!isQuick) writeFileSync(DOCUMENT, document)
