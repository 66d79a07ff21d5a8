import { expect, jest, test } from '@jest/globals'
import { InputError } from '../../src/input-error.ts'
import { readDocument } from '../../src/tasks/document.ts'
import { issuesIn, read } from './support.ts'

const SOURCE = { input: 'task-definition' }
const EVALUATION = 'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n'

test.each<[string, string, string[]]>([
  ['nothing', '', [': must be a mapping of fields, such as `name: answer-quality`.']],
  ['only a comment', '# nothing', [': must be a mapping of fields, such as `name: answer-quality`.']],
  ['a list', '- name: a', [': must be a mapping of fields, such as `name: answer-quality`.']],
  [
    'an empty map',
    '{}',
    [': `type` is required: one of template_evaluation, code_evaluation, run_experiment.'],
  ],
  [
    'several documents',
    'name: a\n---\nname: b\n',
    ['line 2: begins a second document (`---`). Only one document is supported.'],
  ],
  [
    'an anchor',
    'name: &n a\ntype: *n\n',
    ['line 1: is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed.'],
  ],
  [
    'an alias',
    'name: a\ntype: *n\n',
    ['line 2: is a YAML alias (`*name`). Aliases are not supported; write the value out.'],
  ],
  [
    'a tag',
    'name: a\nproject: !!str p\n',
    ['line 2: is a YAML tag (`!name`). Tags are not supported; write the plain value.'],
  ],
  [
    'a directive',
    '%YAML 1.1\n---\nname: a\n',
    ['line 1: is a YAML directive (`%`). Directives are not supported; remove the line.'],
  ],
  [
    'a merge key',
    'name: a\n<<: {type: run_experiment}\n',
    ['line 2, <<: is a YAML merge key. Merge keys are not supported; write the fields out.'],
  ],
  ['a repeated key', 'name: a\ntype: b\nname: c\n', ['line 3, name: is given twice. Remove one of them.']],
  ['a key of another kind', '__proto__: {}\n', ['line 1, __proto__: cannot be the name of a field.']],
  [
    'a key that is a list',
    'name: a\n[b]: c\n',
    ['line 2: is not valid YAML: the line has a key that is not a string; put it in quotes.'],
  ],
  [
    'an open quote',
    'name: "hunter2\ntype: x\n',
    [
      'line 3: is not valid YAML: the line lacks a character, such as a closing quote or bracket, a comma, or the `:` after a key.',
    ],
  ],
  [
    'a bad indent',
    'name: a\nrun_configuration:\n    a: 1\n  b: 2\n',
    ['line 4: is not valid YAML: the line is not indented like the lines around it.'],
  ],
  [
    'a number that JSON does not know',
    `${EVALUATION}sampling_rate: .nan\n`,
    ['line 5, sampling_rate: is not a number that JSON can represent.'],
  ],
])('%s', async (_what, definition, issues) => {
  expect(await issuesIn(definition)).toEqual(issues)
})

test.each([
  ['a trailing ---', `${EVALUATION}---\n`],
  ['a trailing --- and a comment', `${EVALUATION}---\n# the end\n`],
  ['a leading ---', `---\n${EVALUATION}`],
  ['an end mark', `${EVALUATION}...\n`],
  ['a byte order mark', `\uFEFF${EVALUATION}`],
])('%s is fine', async (_what, text) => {
  expect((await read(text)).fields.name).toBe('a')
})

test.each([
  ['an open bracket', 'name: a\nevaluators: [{evaluator: e}\nproject: p\ntype: x\nsampling_rate: 1\n', 3],
  ['an open brace', 'a: {b: c\nd: e\nf: g\n', 2],
  ['tabs', 'a:\n\tb: c\n\td: e\n\tf: g\n', 2],
  ['a stray quote', `name: 'it's'\ntype: x\nproject: p\n`, 1],
  ['a colon', 'name: a: b\ntype: x: y\n', 1],
])('one YAML slip is one issue: %s', async (_what, text, line) => {
  const issues = await issuesIn(text)
  expect(issues).toHaveLength(1)
  expect(issues[0]).toMatch(new RegExp(`^line ${line}: is not valid YAML: the line `))
})

test('positions are those of keys and list entries, or of what is around', async () => {
  const text = 'a:\n  - b: 1\n    c: {d: e}\n  -\n"f": g\n'
  const { locationOf, at } = await readDocument(text, SOURCE)
  expect(locationOf([])).toBeUndefined()
  expect(locationOf(['x'])).toBeUndefined()
  expect(locationOf(['a'])).toEqual({ line: 1, column: 1 })
  expect(locationOf(['a', 0])).toEqual({ line: 2, column: 5 })
  expect(locationOf(['a', 0, 'c', 'd'])).toEqual({ line: 3, column: 9 })
  expect(locationOf(['a', 0, 'c', 'x', 'y'])).toEqual({ line: 3, column: 5 })
  expect(locationOf(['f', 3])).toEqual({ line: 5, column: 1 })
  expect(at(['a', 0]).at(['c']).locationOf(['d'])).toEqual({ line: 3, column: 9 })
  expect(at(['a', 0]).at(['c']).value).toEqual({ d: 'e' })
  expect(at(['a', 7, 'c']).value).toBeUndefined()
})

test('the library prints nothing', async () => {
  const write = jest.spyOn(process.stderr, 'write')
  const warn = jest.spyOn(process, 'emitWarning')
  for (const text of ['? {a: b}\n: c\n', '!odd a: b\n', '%ODD 1\n---\na: b\n'])
    await expect(readDocument(text, SOURCE)).rejects.toBeInstanceOf(InputError)
  expect(write).not.toHaveBeenCalled()
  expect(warn).not.toHaveBeenCalled()
  jest.restoreAllMocks()
})
