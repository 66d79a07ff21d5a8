import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { columnNames, numberIn, readRow, readSpan, textIn } from '../../src/scores/rows.ts'
import type { Evaluation } from '../../src/scores/rows.ts'

const said = (
  score: number | null,
  label: string | null = null,
  explanation: string | null = null,
): Evaluation => ({
  score,
  label,
  explanation,
})
const scoresOf = (raw: unknown): Record<string, Evaluation> => Object.fromEntries(readRow(raw).scores)

const full = { score: 1, label: 'correct', explanation: 'Matches.' }

test.each<[string, object]>([
  [
    'flat',
    {
      'eval.correctness.score': 1,
      'eval.correctness.label': 'correct',
      'eval.correctness.explanation': 'Matches.',
    },
  ],
  ['nested', { evaluations: { correctness: full } }],
  ['a list', { evaluations: [{ name: 'correctness', ...full }] }],
])('evaluations that are %s become one shape', (_, raw) => {
  expect(scoresOf(raw)).toStrictEqual({ correctness: full })
})

test.each<[string, Record<string, unknown>, Record<string, Evaluation>]>([
  ['a name with points', { 'eval.a.b.score': 1 }, { 'a.b': said(1) }],
  ['a name with spaces', { 'eval.Answer Relevance.label': 'x' }, { 'Answer Relevance': said(null, 'x') }],
  ['a name with a line break', { 'eval.a\nb.score': 1 }, { 'a\nb': said(1) }],
  ['a name that is a field', { 'eval.score.score': 1 }, { score: said(1) }],
  ['a name that is `metadata`', { 'eval.metadata.score': 1 }, { metadata: said(1) }],
  ['a name that ends in `.metadata`', { 'eval.a.metadata.score': 1 }, { 'a.metadata': said(1) }],
  ['a name that ends in `.trace`', { 'eval.a.trace.label': 'x' }, { 'a.trace': said(null, 'x') }],
  ['technical metadata', { 'eval.a.metadata.model': 'm', 'eval.a.metadata.b.version': 3 }, {}],
  ['the technical columns of a trace', { 'eval.a.trace.id': 'x', 'eval.a.trace.timestamp': 3 }, {}],
  ['a column that only looks like one', { 'evaluation.a.score': 1, 'eval.score': 1, 'eval..score': 1 }, {}],
  ['a null score', { 'eval.a.score': null, 'eval.a.label': null }, { a: said(null) }],
  ['an empty label', { 'eval.a.score': 0, 'eval.a.label': '' }, { a: said(0) }],
  ['a label that is a number', { 'eval.a.label': 1 }, { a: said(null, '1') }],
  ['flat before nested', { 'eval.a.score': 1, evaluations: { a: { score: 0 } } }, { a: said(1) }],
  ['nested where flat is empty', { 'eval.a.score': null, evaluations: { a: { score: 0 } } }, { a: said(0) }],
  [
    'the last of a list',
    { evaluations: [{ name: 'a', score: 0 }, { name: 'a', score: 1 }, { name: 'a' }] },
    { a: said(1) },
  ],
  ['rubbish in a list', { evaluations: [null, 1, 'a', [], {}, { name: '' }, { name: 3, score: 1 }] }, {}],
  ['rubbish in an object', { evaluations: { a: 1, b: null, c: 'x', d: [] } }, {}],
  ['rubbish instead', { evaluations: 'a' }, {}],
])('evaluations: %s', (_, raw, expected) => {
  expect(scoresOf(raw)).toStrictEqual(expected)
})

test.each<[unknown, number | null]>([
  [0.5, 0.5],
  [0, 0],
  [-3, -3],
  ['0.5', 0.5],
  [' 1e-2 ', 0.01],
  ['.5', 0.5],
  [true, 1],
  [false, 0],
  [1e100, 1e100],
  [NaN, null],
  [Infinity, null],
  [1.1e100, null],
  [Number.MAX_VALUE, null],
  ['NaN', null],
  ['Infinity', null],
  ['1e400', null],
  ['0x10', null],
  ['1,5', null],
  ['', null],
  ['1'.repeat(100_000), null],
  [{}, null],
  [[1], null],
  [null, null],
])('the score %j is %j', (score, expected) => {
  expect(readRow({ 'eval.a.score': score }).scores.get('a')?.score).toBe(expected)
})

test('names of the prototype are names like any other', () => {
  const raw: unknown = JSON.parse(
    '{"eval.__proto__.score": 1, "eval.constructor.score": 0, "evaluations": {"__proto__": {"score": 9}, "toString": {"score": 2}}, "__proto__": {"id": "x"}}',
  )
  const row = readRow(raw)
  expect(Array.from(row.scores.keys()).sort()).toEqual(['__proto__', 'constructor', 'toString'])
  expect(row.scores.get('__proto__')).toEqual(said(1))
  expect(row.id).toBe('')
  expect(numberIn(row, 'constructor')).toBeUndefined()
  expect(numberIn(row, 'toString.length')).toBeUndefined()
  expect(({} as Record<string, unknown>).score).toBeUndefined()
})

test('annotations of people are not evaluations', () => {
  const row = readRow({ annotations: [{ name: 'correctness', score: 0, label: 'bad', text: 'No.' }] })
  expect(row.scores.size).toBe(0)
})

test.each<[unknown, string | null]>([
  [null, null],
  [undefined, null],
  ['', null],
  ['  ', null],
  [false, null],
  ['timeout', 'timeout'],
  [{ message: 'timeout' }, 'timeout'],
  [{ code: 3 }, 'an error that is not text'],
  [500, 'an error that is not text'],
])('the error %j is %j', (error, expected) => {
  expect(readRow({ error }).error).toBe(expected)
})

test('identifiers are text, and absent ones are said to be', () => {
  expect(readRow({ id: 'run_1', example_id: 'e1' })).toMatchObject({ id: 'run_1', exampleId: 'e1' })
  expect(readRow({ id: 7, example_id: 8 })).toMatchObject({ id: '7', exampleId: '8' })
  expect(readRow({ id: {}, example_id: '' })).toMatchObject({ id: '', exampleId: null })
})

test('numbers are found by name and by path', () => {
  const row = readRow({ latency_ms: 12, 'a.b': 3, a: { b: 4, c: { d: '5' } }, text: 'x', 'eval.q.score': 1 })
  expect(
    ['latency_ms', 'a.b', 'a.c.d', 'a.x', 'a.c.d.e', 'text', 'none'].map((name) => numberIn(row, name)),
  ).toEqual([12, 3, 5, undefined, undefined, undefined, undefined])
  expect(columnNames(row, 'number')).toEqual(['latency_ms', 'a.b'])
})

test('a span is read by the identifier of its context, and its failure is no row in error', () => {
  const span = readSpan({
    name: 'LLM',
    context: { trace_id: 't', span_id: 's' },
    status_code: 'ERROR',
    attributes: { 'llm.token_count.total': 10, metadata: { cost: 2 } },
    evaluations: [{ name: 'hallucination', label: 'factual', score: 0 }],
  })
  expect(span).toMatchObject({ id: 's', exampleId: null, error: null })
  expect(span.scores.get('hallucination')).toEqual(said(0, 'factual'))
  expect(numberIn(span, 'llm.token_count.total')).toBe(10)
  expect(numberIn(span, 'metadata.cost')).toBe(2)
})

test('nothing that JSON can say makes the readers throw', () => {
  const names = fc.constantFrom(
    'id',
    'error',
    'evaluations',
    'context',
    'annotations',
    'input',
    'eval.a.score',
    '__proto__',
  )
  const raw = fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue()))
  fc.assert(
    fc.property(raw, fc.string(), (value, column) => {
      for (const row of [readRow(value), readSpan(value)]) {
        for (const { score } of row.scores.values())
          expect(score === null || Number.isFinite(score)).toBe(true)
        numberIn(row, column)
        columnNames(row, 'number')
      }
    }),
  )
})

test.each<[string, object]>([
  [
    'flat, with a score of 0',
    { 'eval.a.score': 0, 'eval.a.label': 'NOT_PARSABLE', 'eval.a.explanation': '?' },
  ],
  [
    'flat, without a score',
    { 'eval.a.score': null, 'eval.a.label': ' not_parsable ', 'eval.a.explanation': '?' },
  ],
  ['nested', { evaluations: { a: { score: 0, label: 'NOT_PARSABLE', explanation: '?' } } }],
  ['a list', { evaluations: [{ name: 'a', score: 0, label: 'NOT_PARSABLE', explanation: '?' }] }],
])('a judgement that could not be read has neither score nor label: %s', (_, raw) => {
  expect(scoresOf(raw)).toStrictEqual({ a: { ...said(null, null, '?'), unparsable: true } })
})

test.each<[unknown, string | undefined]>([
  ['8/10', '8/10'],
  ['high', 'high'],
  ['1,5', '1,5'],
  [NaN, 'NaN'],
  [{ value: 1 }, '{…}'],
  [[1], '[…]'],
  ['x'.repeat(1_001), `${'x'.repeat(1_000)}…`],
  [null, undefined],
  ['', undefined],
  ['0.5', undefined],
  [true, undefined],
])('a score of %j is kept as invalid: %j', (score, invalid) => {
  expect(readRow({ 'eval.a.score': score }).scores.get('a')?.invalid).toBe(invalid)
})

const TRACE = { context: { trace_id: 't1', span_id: 's1' } }

test.each<[string, object]>([
  ['flat at the top', { 'trace_eval.a.score': 1 }],
  ['flat among the attributes', { attributes: { 'trace_eval.a.score': 1 } }],
  ['a list at the top', { trace_evaluations: [{ name: 'a', score: 1 }] }],
  ['a list among the attributes', { attributes: { trace_evaluations: [{ name: 'a', score: 1 }] } }],
  ['nested', { trace_evaluations: { a: { score: 1 } } }],
])('the evaluation of a trace is read: %s', (_, raw) => {
  const span = readSpan({ ...TRACE, ...raw })
  expect(Object.fromEntries(span.scores)).toStrictEqual({ a: { ...said(1), scope: 'trace t1' } })
})

test.each<[string, object]>([
  ['flat', { 'session_eval.a.score': 1, attributes: { 'session.id': 'x' } }],
  ['a list', { session_evaluations: [{ name: 'a', score: 1 }], attributes: { session: { id: 'x' } } }],
])('the evaluation of a session is read: %s', (_, raw) => {
  const span = readSpan({ ...TRACE, ...raw })
  expect(Object.fromEntries(span.scores)).toStrictEqual({ a: { ...said(1), scope: 'session x' } })
})

test('what a span says of itself comes before what is said of its trace, and that before its session', () => {
  const evaluations = {
    trace_evaluations: [
      { name: 'a', score: 0 },
      { name: 'b', score: 2 },
    ],
  }
  const span = readSpan({
    ...TRACE,
    ...evaluations,
    evaluations: [{ name: 'a', score: 1 }],
    session_evaluations: [
      { name: 'b', score: 3 },
      { name: 'c', score: 4 },
    ],
  })
  expect(['a', 'b', 'c'].map((name) => span.scores.get(name)?.score)).toEqual([1, 2, 4])
})

test('text is found by name and by path, with numbers and truth values written out', () => {
  const row = readRow({
    topic: 'billing',
    level: 2,
    beta: true,
    metadata: { language: 'de' },
    empty: '',
    list: ['a'],
  })
  const columns = ['topic', 'level', 'beta', 'metadata.language', 'empty', 'list', 'none']
  expect(columns.map((name) => textIn(row, name))).toEqual([
    'billing',
    '2',
    'true',
    'de',
    undefined,
    undefined,
    undefined,
  ])
  expect(columnNames(row, 'text')).toEqual(['topic', 'level', 'beta'])
})
