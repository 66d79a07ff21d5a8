import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRules } from '../../src/gates/parser.ts'
import { DIRECTIONS, RUN_QUANTITIES, scaleOf, STATISTICS } from '../../src/gates/rule.ts'
import type { Comparison, Demand, Limit, Metric, Scale, Statistic } from '../../src/gates/rule.ts'

// A rule is a line, so no name can have a line break in it.
const name = fc.oneof(
  fc.stringMatching(/^[\p{L}_][\p{L}\d_-]{0,9}$/u),
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\r\n]/u.test(text)),
  fc.constantFrom('warn', 'run', 'column', 'no_regression', 'a b', 'a.b', '"', "'", '\\', '#', ' ', '\\"'),
)
const statistic = fc.oneof(
  fc.constantFrom<Statistic>(...STATISTICS),
  fc.integer({ min: 1, max: 99 }).map((percentile) => ({ percentile })),
)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const notNegative = finite.map(Math.abs)
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

const metric: fc.Arbitrary<Metric> = fc.oneof(
  fc.record({ of: fc.constant('score'), score: name, measure: fc.constant('statistic'), statistic }, whole()),
  fc.record({ of: fc.constant('score'), score: name, measure: fc.constant('rate'), label: name }, whole()),
  fc.record({ of: fc.constant('score'), score: name, measure: fc.constant('delta') }, whole()),
  fc.record(
    { of: fc.constant('score'), score: name, measure: fc.constant('regressions'), tolerance: notNegative },
    whole(),
  ),
  fc.record({ of: fc.constant('column'), column: name, statistic }, whole()),
  fc.record({ of: fc.constant('run'), quantity: fc.constantFrom(...RUN_QUANTITIES) }, whole()),
)

const plain = (value: number): Limit => ({ value, unit: 'number' })
/** Percentages of at most two decimals, because a fraction such as 1/3 has no exact percentage to print. */
const percent = (from: number, to: number): fc.Arbitrary<Limit> =>
  fc.integer({ min: from * 100, max: to * 100 }).map((hundredths) => ({
    value: hundredths / 100 / 100,
    unit: 'percent',
  }))

const limits: Record<Scale, fc.Arbitrary<Limit>> = {
  time: notNegative.map((value) => ({ value, unit: 'duration' })),
  count: finite.map(plain),
  share: fc.oneof(fraction.map(plain), percent(0, 100)),
  value: fc.oneof(finite.map(plain), percent(-1000, 1000)),
}

const comparisons: Comparison[] = ['>=', '<=', '>', '<', '==', '!=']
const threshold: fc.Arbitrary<Demand> = metric.chain((measured) =>
  fc.record(
    {
      kind: fc.constant('threshold'),
      metric: fc.constant(measured),
      comparison: fc.constantFrom(...comparisons),
      limit: limits[scaleOf(measured)],
    },
    whole(),
  ),
)
const noRegression: fc.Arbitrary<Demand> = fc.record(
  {
    kind: fc.constant('no_regression'),
    score: name,
    margin: notNegative,
    direction: fc.constantFrom(undefined, ...DIRECTIONS),
  },
  whole(),
)
const demand = fc.oneof({ weight: 4, arbitrary: threshold }, { weight: 1, arbitrary: noRegression })

/** Plain objects, as the parser makes them: `toStrictEqual` tells them from objects without a prototype. */
function whole(): { noNullPrototype: true } {
  return { noNullPrototype: true }
}

test('every rule that can be thought can be written and read back', () => {
  fc.assert(
    fc.property(demand, fc.boolean(), (wanted, advisory) => {
      const text = printDemand(wanted)
      const line = `\t${advisory ? 'warn ' : ''}${text}  # "comment`
      expect(parseRules(line)).toStrictEqual({
        rules: [{ text, line: 1, advisory, ...wanted }],
        problems: [],
      })
    }),
    { numRuns: 500 },
  )
})

/** Text that is nearly a rule: the pieces of the language in any order. */
const scrambled = fc
  .array(
    fc.constantFrom(
      'x',
      '"y z"',
      'run',
      'warn',
      'column',
      'p10',
      'rate',
      '.',
      '(',
      ')',
      ',',
      '>=',
      '5%',
      '1h',
      ' ',
      '#',
      "'",
      '\\',
      '\n',
    ),
  )
  .map((pieces) => pieces.join(''))

test.each([
  ['any text', fc.string({ unit: 'binary' })],
  ['any line that starts like a rule', fc.string({ unit: 'binary' }).map((rest) => `x >= 1${rest}`)],
  [
    'text with halves of code points',
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  ],
  ['scrambled rules', scrambled],
])('%s gives rules or well-formed problems, and never throws', (_, text) => {
  fc.assert(fc.property(text, expectWellFormed), { numRuns: 500 })
})

test('what stands in one line never changes how another is read', () => {
  fc.assert(
    fc.property(scrambled, (text) => {
      const lines = text.split('\n').map((line, index) => parseRules('\n'.repeat(index) + line))
      expect(parseRules(text)).toEqual({
        rules: lines.flatMap(({ rules }) => rules),
        problems: lines.flatMap(({ problems }) => problems),
      })
    }),
  )
})

function expectWellFormed(text: string): void {
  const { rules, problems } = parseRules(text)
  for (const rule of rules) expect(rule.text).toBe(rule.text.trim())
  for (const { line, column, message, excerpt } of problems) {
    expect(message).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u)
    const [source = '', caret, ...more] = excerpt.split('\n')
    expect(more).toEqual([])
    expect(caret).toBe(`${' '.repeat(column - 1)}^`)
    expect(source).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(column).toBeLessThanOrEqual(Array.from(source).length + 1)
    expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/u).length)
  }
}

function printDemand(wanted: Demand): string {
  if (wanted.kind === 'threshold') {
    return `${printMetric(wanted.metric)} ${wanted.comparison} ${printLimit(wanted.limit)}`
  }
  const direction = wanted.direction === undefined ? '' : `, ${wanted.direction}`
  return `no_regression(${printName(wanted.score)}, ${wanted.margin}${direction})`
}

function printMetric(measured: Metric): string {
  if (measured.of === 'run') return `run.${measured.quantity}`
  if (measured.of === 'column') {
    return `column(${printName(measured.column)}).${printStatistic(measured.statistic)}`
  }
  const score = printName(measured.score)
  switch (measured.measure) {
    case 'statistic':
      return `${score}.${printStatistic(measured.statistic)}`
    case 'rate':
      return `${score}.rate(${printName(measured.label)})`
    case 'delta':
      return `${score}.delta`
    case 'regressions':
      return `${score}.regressions(${measured.tolerance})`
  }
}

function printStatistic(wanted: Statistic): string {
  return typeof wanted === 'string' ? wanted : `p${String(wanted.percentile).padStart(2, '0')}`
}

/** Bare where that is possible. */
function printName(text: string): string {
  const isBare = /^[\p{L}_][\p{L}\d_-]*$/u.test(text) && !/^(?:warn|run|column|no_regression)$/u.test(text)
  return isBare ? text : `"${text.replace(/["\\]/gu, '\\$&')}"`
}

function printLimit({ value, unit }: Limit): string {
  return unit === 'percent' ? `${Number((value * 100).toFixed(2))}%` : String(value)
}
