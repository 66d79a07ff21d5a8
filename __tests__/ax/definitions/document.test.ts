import { expect, test } from '@jest/globals'
import { told } from './simulated.ts'

const EVALUATION = 'name: a\ntype: template_evaluation\nproject: p\nevaluators: [{evaluator: e}]\n'

test.each<[string, string, string[]]>([
  ['nothing', '', [': must be a map of fields, such as `name: answer-quality`.']],
  ['only a comment', '# nothing', [': must be a map of fields, such as `name: answer-quality`.']],
  ['a list', '- name: a', [': must be a map of fields, such as `name: answer-quality`.']],
  [
    'an empty map',
    '{}',
    [': misses `type`, which is one of template_evaluation, code_evaluation, run_experiment.'],
  ],
  [
    'several documents',
    'name: a\n---\nname: b\n',
    ['line 2: begins a second document (`---`). Give one task per definition.'],
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
  ['a key of another kind', '__proto__: {}\n', ['line 1, __proto__: is not a possible name for a field.']],
  [
    'a key that is a list',
    'name: a\n[b]: c\n',
    ['line 2: is not valid YAML: the line has a key that is not a text; put it in quotes.'],
  ],
  [
    'an open quote',
    'name: "hunter2\ntype: x\n',
    [
      'line 3: is not valid YAML: the line misses a character, such as a closing quote or bracket, a comma, or the `:` after a key.',
    ],
  ],
  [
    'a bad indent',
    'name: a\nrun_configuration:\n    a: 1\n  b: 2\n',
    ['line 4: is not valid YAML: the line is not indented like its neighbours.'],
  ],
  [
    'a number that JSON does not know',
    `${EVALUATION}sampling_rate: .nan\n`,
    ['line 5, sampling_rate: is not a number that JSON can carry.'],
  ],
])('%s', async (_what, definition, problems) => {
  expect(await told(definition)).toEqual(problems)
})
