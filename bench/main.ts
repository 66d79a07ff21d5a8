import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { median } from 'd3-array'
import { format, resolveConfig } from 'prettier'
import { ACTION, bundle, ROOT } from './bundle.ts'
import { openLibrary, type Reader, type Readings } from './reading.ts'
import { measureSizes } from './size.ts'
import { measureStarts } from './start.ts'
import { renderTable } from './table.ts'
import { judge, ratiosOf, type Line } from './verdicts.ts'
import { SCENARIOS, simulateWaiting, type Scenario, type WaitingFigures } from './waiting.ts'

/**
 * `npm run bench` measures, prints the table and writes it into docs/benchmarks.md. `npm run bench -- --check` is shorter,
 * writes nothing, and fails when a target is missed by more than its margin.
 */

const DOCUMENT = join(ROOT, 'docs', 'benchmarks.md')
const check = process.argv.includes('--check')

/** The official limit of what a step may load, in bytes (1.6 MB). */
const MOST_LOADED = 1_600_000

const sections = [
  { title: 'Start', lines: await start(check ? 9 : 41) },
  { title: 'Waiting', lines: await waiting(2_000) },
  { title: 'Reading', lines: await reading(check) },
  { title: 'Size', lines: await size() },
].map(({ title, lines }) => ({ title, lines: lines.map(judge) }))

const table = renderTable(sections)
console.log(table)
if (!check) await writeTable(table)
const failed = sections.flatMap(({ lines }) => lines).filter(({ fails }) => check && fails)
for (const { what, median: ratio, target } of failed) {
  console.error(`Too much: ${what} is ${ratio.toFixed(2)} × (target ${target ?? ''}).`)
}
process.exitCode = failed.length > 0 ? 1 : 0

async function start(rounds: number): Promise<Line[]> {
  const [bare, core] = [bundle('bare'), bundle('core-only')]
  const figures = await measureStarts({ action: ACTION, core, bare }, rounds)
  const ms = (name: keyof typeof figures): string => `${(median(figures[name]) ?? NaN).toFixed(0)} ms`
  return [
    {
      what: 'process start to first request, against a bundle of `@actions/core` alone',
      ours: ms('action'),
      theirs: ms('core'),
      ratios: ratiosOf(figures.action, figures.core),
      target: 1.25,
      margin: 1.3,
    },
    {
      what: 'the same, against bare Node',
      ours: ms('action'),
      theirs: ms('bare'),
      ratios: ratiosOf(figures.action, figures.bare),
    },
  ]
}

async function waiting(runs: number): Promise<Line[]> {
  const { unknown, nightly, young, odd } = SCENARIOS
  const all: [Scenario, number | undefined][] = [
    [unknown, 1],
    [nightly, 0.5],
    [young, undefined],
    [odd, undefined],
  ]
  const lines: Line[] = []
  for (const [scenario, target] of all) {
    const figures = await simulateWaiting(scenario, runs)
    lines.push(...waits(scenario.name, figures, target))
    // Means are made by the long runs; these say what becomes of each kind.
    if (target !== undefined)
      lines.push(...figures.byLength.flatMap((each) => waits(`– of these ${each.name}`, each)))
  }
  return lines
}

function waits(
  name: string,
  { ours, fixed }: Pick<WaitingFigures, 'ours' | 'fixed'>,
  target?: number,
): Line[] {
  const line = (what: string, unit: string, key: 'requests' | 'delay'): Line => ({
    what: `${name}: mean ${what}`,
    ours: `${ours[key].toFixed(2)}${unit}`,
    theirs: `${fixed[key].toFixed(2)}${unit}`,
    ratios: [ours[key] / fixed[key]],
    ...(target === undefined ? {} : { target }),
  })
  return [line('requests', '', 'requests'), line('delay', ' s', 'delay')]
}

async function reading(short: boolean): Promise<Line[]> {
  const library = await openLibrary()
  try {
    const sizes = short ? [10_000, 50_000] : [10_000, 50_000, 100_000]
    const readings = new Map<number, Readings>()
    for (const rows of sizes) {
      readings.set(rows, await library.read({ rows, kilobytes: 2, rounds: short ? 3 : 5 }))
    }
    const large = await library.read({ rows: 10_000, kilobytes: 8, rounds: 1, readers: ['ours'] })
    const small = readings.get(10_000)
    if (small === undefined) throw new Error('There is nothing to compare with.')
    const [most = small] = [...readings.values()].reverse()
    return [
      ...[...readings].flatMap(([rows, each]) => times(rows, each)),
      ...memory(small, most, sizes.at(-1) ?? 0),
      kept(small, large),
    ]
  } finally {
    await library.close()
  }
}

function figure(readings: Readings, reader: Reader, key: 'wallMs' | 'peakMiB' | 'keptMiB'): number[] {
  return readings[reader].map((report) => report[key])
}

function times(rows: number, readings: Readings): Line[] {
  const [ours, bare, official] = (['ours', 'bare', 'official'] as const).map((reader) =>
    figure(readings, reader, 'wallMs'),
  )
  const seconds = (all: number[] = []): string => `${((median(all) ?? NaN) / 1_000).toFixed(2)} s`
  const what = `reading ${rows.toLocaleString('en')} rows of 2 KB, against`
  return [
    {
      what: `${what} a bare loop of \`fetch\` and \`JSON.parse\``,
      ours: seconds(ours),
      theirs: seconds(bare),
      ratios: ratiosOf(ours ?? [], bare ?? []),
      target: 1.3,
      margin: 1.3,
    },
    {
      what: `${what} the official client`,
      ours: seconds(ours),
      theirs: seconds(official),
      ratios: ratiosOf(ours ?? [], official ?? []),
    },
  ]
}

function memory(small: Readings, most: Readings, rows: number): Line[] {
  const names: [Reader, string][] = [
    ['ours', ''],
    ['bare', ' (the bare loop)'],
    ['official', ' (the official client)'],
  ]
  return names.map(([reader, name]) => {
    const [many, few] = [figure(most, reader, 'peakMiB'), figure(small, reader, 'peakMiB')]
    return {
      what: `peak memory, ${rows.toLocaleString('en')} rows against 10,000${name}`,
      ours: `${(median(many) ?? NaN).toFixed(0)} MiB`,
      theirs: `${(median(few) ?? NaN).toFixed(0)} MiB`,
      ratios: ratiosOf(many, few),
      ...(reader === 'ours' ? { target: 1.25, margin: 2.5 } : {}),
    }
  })
}

function kept(small: Readings, large: Readings): Line {
  const [much, little] = [figure(large, 'ours', 'keptMiB'), figure(small, 'ours', 'keptMiB')]
  return {
    what: 'memory kept of 10,000 rows, of 8 KB against 2 KB each',
    ours: `${(median(much) ?? NaN).toFixed(1)} MiB`,
    theirs: `${(median(little) ?? NaN).toFixed(1)} MiB`,
    ratios: [(median(much) ?? NaN) / (median(little) ?? NaN)],
    target: 1.25,
    margin: 1.2,
  }
}

async function size(): Promise<Line[]> {
  const { main, post, loaded } = await measureSizes()
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
  const line = (what: string, bytes: number): Line => ({
    what,
    ours: mb(bytes),
    theirs: mb(MOST_LOADED),
    ratios: [bytes / MOST_LOADED],
  })
  return [
    { ...line('code that a `run` with gates, baseline and summary loads', loaded), target: 1 },
    line('all code of `dist/main`', main),
    line('all code of `dist/post`', post),
  ]
}

async function writeTable(text: string): Promise<void> {
  const node = `Node ${process.version.slice(1)}, ${process.platform} ${process.arch}, ${cpus().length} cores`
  const document = readFileSync(DOCUMENT, 'utf8')
  const [before, , after] = document.split(/<!-- bench:(?:start|end) -->/)
  if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} has lost its marks.`)
  const today = new Date().toISOString().slice(0, 10)
  const middle = `\n\n${today}, ${node}.\n\n${text}\n\n`
  const whole = `${before}<!-- bench:start -->${middle}<!-- bench:end -->${after}`
  writeFileSync(DOCUMENT, await format(whole, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT }))
}
