import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRules } from '../../src/gates/parser.ts'
import { DIRECTIONS, RUN_METRICS, scaleOf, STATISTICS } from '../../src/gates/rule.ts'
import type {
  Condition,
  Metric,
  Operator,
  Scale,
  Statistic,
  Target,
  Threshold,
} from '../../src/gates/rule.ts'

// A rule is a line, so no name can have a line break in it.
const name = fc.oneof(
  fc.stringMatching(/^[\p{L}_][\p{L}\d_-]{0,9}$/u),
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\r\n]/u.test(text)),
  fc.constantFrom(
    'warn',
    'run',
    'column',
    'no_regression',
    'not_worse',
    'by',
    '*',
    'eval',
    'a b',
    'a.b',
    '"',
    "'",
    '\\',
    '#',
    ' ',
    '\\"',
  ),
)
const statistic = fc.oneof(
  fc.constantFrom<Statistic>(...STATISTICS),
  fc.integer({ min: 1, max: 99 }).map((percentile) => ({ percentile })),
)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const notNegative = finite.map(Math.abs)
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

const score = fc.record({ of: fc.constant('score'), name }, whole())
const column = fc.record({ of: fc.constant('column'), name }, whole())
const target: fc.Arbitrary<Target> = fc.oneof(score, column)
const direction = fc.constantFrom(undefined, ...DIRECTIONS)

const metric: fc.Arbitrary<Metric> = fc.oneof(
  fc.record({ kind: fc.constant('statistic'), target, statistic }, whole()),
  fc.record({ kind: fc.constant('rate'), target: score, label: name }, whole()),
  fc.record({ kind: fc.constant('delta'), target }, whole()),
  fc.record({ kind: fc.constant('regressions'), target: score, tolerance: notNegative, direction }, whole()),
  fc.record(
    {
      kind: fc.constant('regressions'),
      target: column,
      tolerance: notNegative,
      direction: fc.constantFrom(...DIRECTIONS),
    },
    whole(),
  ),
  fc.record({ kind: fc.constant('run'), metric: fc.constantFrom(...RUN_METRICS) }, whole()),
)

const plain = (value: number): Threshold => ({ value, unit: 'number' })
/** Percentages of at most two decimals, because a fraction such as 1/3 has no exact percentage to print. */
const percent = (from: number, to: number): fc.Arbitrary<Threshold> =>
  fc.integer({ min: from * 100, max: to * 100 }).map((hundredths) => ({
    value: hundredths / 100 / 100,
    unit: 'percent',
  }))

const thresholds: Record<Scale, fc.Arbitrary<Threshold>> = {
  time: notNegative.map((value) => ({ value, unit: 'duration' })),
  count: finite.map(plain),
  share: fc.oneof(fraction.map(plain), percent(0, 100)),
  value: fc.oneof(finite.map(plain), percent(-1000, 1000)),
}

const operators: Operator[] = ['>=', '<=', '>', '<', '==', '!=']
const limit: fc.Arbitrary<Condition> = metric.chain((measured) =>
  fc.record(
    {
      kind: fc.constant('threshold'),
      metric: fc.constant(measured),
      operator: fc.constantFrom(...operators),
      threshold: thresholds[scaleOf(measured)],
    },
    whole(),
  ),
)
const everyScore = fc.record({ of: fc.constant('every-score') }, whole())
const noRegression: fc.Arbitrary<Condition> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('no_regression'),
      target: fc.oneof(score, everyScore),
      margin: notNegative,
      direction,
    },
    whole(),
  ),
  fc.record(
    {
      kind: fc.constantFrom('no_regression', 'not_worse'),
      target,
      margin: notNegative.filter((margin) => margin > 0),
      direction: fc.constantFrom(...DIRECTIONS),
    },
    whole(),
  ),
)
const condition = fc.oneof({ weight: 4, arbitrary: limit }, { weight: 1, arbitrary: noRegression })

/** Plain objects, as the parser makes them: `toStrictEqual` tells them from objects without a prototype. */
function whole(): { noNullPrototype: true } {
  return { noNullPrototype: true }
}

test('every rule that can be thought of can be written and read back', () => {
  fc.assert(
    fc.property(condition, fc.boolean(), fc.option(name, { nil: undefined }), (wanted, advisory, slices) => {
      const by = wanted.kind === 'threshold' && wanted.metric.kind !== 'run' ? slices : undefined
      const text = printCondition(wanted, by)
      const line = `\t${advisory ? 'warn ' : ''}${text}  # "comment`
      expect(parseRules(line)).toStrictEqual({
        rules: [{ text, line: 1, advisory, by, ...wanted }],
        issues: [],
        onlyComments: false,
      })
    }),
    { numRuns: 1_000 },
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
      'not_worse',
      'by',
      '*',
      ':',
      '[',
      '- ',
      'eval.x.score',
      ' minutes',
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
])('%s gives rules or well-formed issues, and never throws', (_, text) => {
  fc.assert(fc.property(text, expectWellFormed), { numRuns: 500 })
})

test('what stands in one line never changes how another is read', () => {
  fc.assert(
    fc.property(scrambled, (text) => {
      const lines = text.split('\n').map((line, index) => parseRules('\n'.repeat(index) + line))
      expect(parseRules(text)).toMatchObject({
        rules: lines.flatMap(({ rules }) => rules),
        issues: lines.flatMap(({ issues }) => issues),
      })
    }),
  )
})

function expectWellFormed(text: string): void {
  const { rules, issues } = parseRules(text)
  for (const rule of rules) expect(rule.text).toBe(rule.text.trim())
  for (const { line, column, message, excerpt } of issues) {
    expect(message).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u)
    const [source = '', caret, ...more] = excerpt.split('\n')
    expect(more).toEqual([])
    if (Array.from(source).length < 200) expect(caret).toBe(`${' '.repeat(column - 1)}^`)
    expect(source).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    expect(column).toBeLessThanOrEqual(Array.from(source).length + 1)
    expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/u).length)
  }
}

function printCondition(wanted: Condition, by: string | undefined): string {
  if (wanted.kind === 'threshold') {
    const slices = by === undefined ? '' : ` by ${printName(by)}`
    return `${printMetric(wanted.metric)}${slices} ${wanted.operator} ${printThreshold(wanted.threshold)}`
  }
  const printed = wanted.target.of === 'every-score' ? '*' : printTarget(wanted.target)
  return `${wanted.kind}(${printed}, ${wanted.margin}${printDirection(wanted.direction)})`
}

function printTarget({ of, name: text }: Target): string {
  return of === 'column' ? `column(${printName(text)})` : printName(text)
}

function printDirection(given: string | undefined): string {
  return given === undefined ? '' : `, ${given}`
}

function printMetric(measured: Metric): string {
  if (measured.kind === 'run') return `run.${measured.metric}`
  const printed = printTarget(measured.target)
  switch (measured.kind) {
    case 'statistic':
      return `${printed}.${printStatistic(measured.statistic)}`
    case 'rate':
      return `${printed}.rate(${printName(measured.label)})`
    case 'delta':
      return `${printed}.delta`
    case 'regressions':
      return `${printed}.regressions(${measured.tolerance}${printDirection(measured.direction)})`
  }
}

function printStatistic(wanted: Statistic): string {
  return typeof wanted === 'string' ? wanted : `p${String(wanted.percentile).padStart(2, '0')}`
}

/** Bare where that is possible. */
function printName(text: string): string {
  const isReserved = /^(?:warn|run|column|no_regression|not_worse)$/u.test(text)
  return /^[\p{L}_][\p{L}\d_-]*$/u.test(text) && !isReserved ? text : `"${text.replace(/["\\]/gu, '\\$&')}"`
}

function printThreshold({ value, unit }: Threshold): string {
  return unit === 'percent' ? `${Number((value * 100).toFixed(2))}%` : String(value)
}
