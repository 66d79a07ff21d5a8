import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { median } from 'd3-array'
import { format, resolveConfig } from 'prettier'
import { ACTION, bundle, ROOT } from './bundle.ts'
import { measurePaths, type PathExtent } from './path-lines.ts'
import { openReadingBench, READERS, type Reader, type Readings } from './reading.ts'
import { measureSizes } from './size.ts'
import { measureStarts } from './start.ts'
import { renderTable } from './table.ts'
import { evaluateLine, ratiosOf, type Line } from './lines.ts'
import { SCENARIOS, simulateWaiting, type Scenario, type WaitingFigures } from './waiting.ts'

/**
 * `npm run bench` measures, prints the table and writes it into docs/benchmarks.md. `npm run bench -- --check` is shorter,
 * writes nothing, and fails when a target is missed by more than its margin.
 */

const DOCUMENT = join(ROOT, 'docs', 'benchmarks.md')

/** How much is measured. */
interface Extent {
  starts: number
  paths: PathExtent
  waits: number
  /** Rows of the experiments that are read; the first is what the memory of the last is compared with. */
  rows: readonly number[]
  readings: number
  readers: readonly Reader[]
}

const WHOLE: Extent = {
  starts: 41,
  paths: {
    latencies: [0, 50, 150],
    rounds: 4,
    tasks: [250, 5_000],
    suiteLatencies: [0, 50, 150],
    suiteRounds: 2,
    whole: true,
  },
  waits: 2_000,
  rows: [10_000, 50_000, 100_000],
  readings: 5,
  readers: READERS,
}

/** Two shared cores need less than a minute for it. */
const CHECK: Extent = {
  starts: 7,
  paths: {
    latencies: [150],
    rounds: 2,
    tasks: [250],
    suiteLatencies: [50],
    suiteRounds: 1,
    whole: false,
  },
  waits: 400,
  rows: [10_000, 30_000],
  readings: 3,
  readers: ['bare', 'ours'],
}

/** The most that a step may load, in bytes (1.6 MB). */
const MOST_LOADED = 1_600_000
/** MiB of memory that are few enough whatever the ratio is. */
const FEW_MIB = 160

const READER_NAMES: Record<Reader, string> = {
  ours: 'the action',
  bare: 'a bare loop of `fetch` and `JSON.parse`',
  official: 'the official client',
}

const isCheck = process.argv.includes('--check')
const extent = isCheck ? CHECK : WHOLE
const sections = [
  { title: 'Critical path', lines: await measurePaths(extent.paths) },
  { title: 'Start', lines: await start(extent) },
  { title: 'Waiting', lines: await waiting(extent) },
  { title: 'Reading', lines: await reading(extent) },
  { title: 'Size', lines: await size() },
].map(({ title, lines }) => ({ title, lines: lines.map(evaluateLine) }))

const table = renderTable(sections)
console.log(table)
if (!isCheck) await writeTable(table)
const failed = sections.flatMap(({ lines }) => lines).filter(({ fails }) => isCheck && fails)
for (const { what, median: ratio, target, ours } of failed) {
  console.error(`Target missed: ${what} is ${ratio.toFixed(2)} (target ${target ?? ''}), ${ours}.`)
}
process.exitCode = failed.length > 0 ? 1 : 0

async function start({ starts }: Extent): Promise<Line[]> {
  const [bare, core] = [bundle('bare'), bundle('core-only')]
  const figures = await measureStarts({ action: ACTION, core, bare }, starts)
  const ms = (name: keyof typeof figures): string => `${(median(figures[name]) ?? NaN).toFixed(0)} ms`
  return [
    {
      what: 'process start to first request, against a bundle of `@actions/core` alone',
      ours: ms('action'),
      theirs: ms('core'),
      ratios: ratiosOf(figures.action, figures.core),
      target: 1.4,
      margin: 1.25,
    },
    {
      what: 'the same, against bare Node',
      ours: ms('action'),
      theirs: ms('bare'),
      ratios: ratiosOf(figures.action, figures.bare),
    },
  ]
}

async function waiting({ waits }: Extent): Promise<Line[]> {
  const { unknown, nightly, young, odd } = SCENARIOS
  const all: [Scenario, number | undefined][] = [
    [unknown, 1],
    [nightly, 0.5],
    [young, undefined],
    [odd, undefined],
  ]
  const lines: Line[] = []
  for (const [scenario, target] of all) {
    const figures = await simulateWaiting(scenario, waits)
    lines.push(...waitingLines(scenario.name, figures, target))
    // Means are made by the long runs; these say what becomes of each kind.
    if (target !== undefined)
      lines.push(...figures.byLength.flatMap((each) => waitingLines(`– of these ${each.name}`, each)))
  }
  return lines
}

function waitingLines(
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

async function reading({ rows: sizes, readings: rounds, readers }: Extent): Promise<Line[]> {
  const bench = await openReadingBench(readers)
  try {
    const all: { rows: number; readings: Readings }[] = []
    for (const rows of sizes) {
      all.push({ rows, readings: await bench.read({ rows, kilobytes: 2, rounds }) })
    }
    const [few, many] = [all[0], all.at(-1)]
    if (few === undefined || many === undefined) throw new Error('There is nothing to compare.')
    const large = await bench.read({ rows: few.rows, kilobytes: 8, rounds: 1, readers: ['ours'] })
    return [...all.flatMap((each) => times(each, readers)), ...memory(few, many, readers), kept(few, large)]
  } finally {
    await bench.close()
  }
}

interface ReadSize {
  rows: number
  readings: Readings
}

function measured(readings: Readings, reader: Reader, key: 'wallMs' | 'peakMiB' | 'keptMiB'): number[] {
  return readings[reader].map((report) => report[key])
}

function times({ rows, readings }: ReadSize, readers: readonly Reader[]): Line[] {
  const seconds = (all: number[]): string => `${((median(all) ?? NaN) / 1_000).toFixed(2)} s`
  const ours = measured(readings, 'ours', 'wallMs')
  return readers
    .filter((reader) => reader !== 'ours')
    .map((reader) => {
      const theirs = measured(readings, reader, 'wallMs')
      return {
        what: `reading ${rows.toLocaleString('en')} rows of 2 KB, against ${READER_NAMES[reader]}`,
        ours: seconds(ours),
        theirs: seconds(theirs),
        ratios: ratiosOf(ours, theirs),
        ...(reader === 'bare' ? { target: 1.1, margin: 1.6 } : {}),
      }
    })
}

/** The target is met by a ratio of 1.25, or by `FEW_MIB`. */
function memory(few: ReadSize, many: ReadSize, readers: readonly Reader[]): Line[] {
  return readers.map((reader) => {
    const [most, least] = [many, few].map(({ readings }) => measured(readings, reader, 'peakMiB'))
    const peak = median(most ?? []) ?? NaN
    const ratios = ratiosOf(most ?? [], least ?? [])
    const target = peak <= FEW_MIB ? Math.max(1.25, median(ratios) ?? NaN) : 1.25
    const [of, to] = [many, few].map(({ rows }) => rows.toLocaleString('en'))
    return {
      what: `peak memory of ${READER_NAMES[reader]}, ${of ?? ''} rows against ${to ?? ''}`,
      ours: `${peak.toFixed(0)} MiB`,
      theirs: `${(median(least ?? []) ?? NaN).toFixed(0)} MiB`,
      ratios,
      ...(reader === 'ours' ? { target: Number(target.toFixed(2)), margin: 2.5 } : {}),
    }
  })
}

function kept({ rows, readings }: ReadSize, large: Readings): Line {
  const [much, little] = [large, readings].map((each) => median(measured(each, 'ours', 'keptMiB')) ?? NaN)
  return {
    what: `memory kept of ${rows.toLocaleString('en')} rows, of 8 KB against 2 KB each`,
    ours: `${(much ?? NaN).toFixed(1)} MiB`,
    theirs: `${(little ?? NaN).toFixed(1)} MiB`,
    ratios: [(much ?? NaN) / (little ?? NaN)],
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
    { ...line('code that a `run` with gates, baseline and summary loads', loaded), target: 1, margin: 1.2 },
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
