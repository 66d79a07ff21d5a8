import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { taskFields, configurationFields } from '../../src/tasks/schema.ts'
import { InputError } from '../../src/input-error.ts'
import { read } from './support.ts'

/** Reads whatever it is; anything but an `InputError` is a fault of ours. */
async function survives(text: string, mode: 'full' | 'patch'): Promise<void> {
  try {
    await read(text, mode)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).issues.length).toBeGreaterThan(0)
  }
}

const modes = fc.constantFrom('full' as const, 'patch' as const)
const scraps = fc.constantFrom(
  ...[
    '- ',
    ': ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>',
    '&a',
    '*a',
    '!!x ',
    '? ',
    '#',
    '---\n',
    '%',
    '\t',
  ],
  ...[
    'name',
    'type: run_experiment',
    'evaluators:\n',
    '<<: ',
    '\u0000',
    '\ufeff',
    '\u001f',
    '😀',
    '0x1F',
    '.inf',
    '~',
  ],
)

test('arbitrary text never throws anything but an InputError', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), modes, survives), { numRuns: 200 })
  const yaml = fc
    .array(fc.oneof(scraps, fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  await fc.assert(fc.asyncProperty(yaml, modes, survives), { numRuns: 600 })
})

test('arbitrary values in every field never throw anything but an InputError', async () => {
  const names = [...Object.keys(taskFields), ...Object.keys(configurationFields)]
  const words = fc.constantFrom(
    'run_experiment',
    'llm_generation',
    'agent_call',
    'template_evaluation',
    'user',
  )
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 2 }),
      words,
      tie('map'),
      fc.array(tie('map'), { maxLength: 3 }),
    ),
    map: fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('any'), { maxKeys: 6 }),
  })).map
  await fc.assert(
    fc.asyncProperty(value, modes, (fields, mode) => survives(JSON.stringify(fields), mode)),
    { numRuns: 400 },
  )
})

test('JSON and its YAML mean the same', async () => {
  const template = fc.dictionary(
    fc.string().filter((key) => key !== '__proto__' && key !== '<<'),
    fc
      .jsonValue({ maxDepth: 3, noUnicodeString: false })
      .filter(
        (value) => !JSON.stringify(value).includes('"__proto__"') && !JSON.stringify(value).includes('"<<"'),
      ),
  )
  await fc.assert(
    fc.asyncProperty(template, async (input_template) => {
      const changes = { run_configuration: { input_template } }
      const { fields } = await read(JSON.stringify(changes), 'patch')
      // JSON has no -0 and YAML has; requests are JSON.
      expect(JSON.stringify(fields)).toBe(JSON.stringify(changes))
      const spoken = await read(stringify(changes, { aliasDuplicateObjects: false }), 'patch')
      expect(JSON.stringify(spoken.fields)).toBe(JSON.stringify(changes))
    }),
    { numRuns: 150 },
  )
})

const DEEP = 200_000
test.each<[string, string]>([
  ['lists', '['.repeat(DEEP)],
  ['maps', '{a: '.repeat(DEEP)],
  ['sequences', '- '.repeat(DEEP)],
  ['complex keys', '? '.repeat(DEEP)],
  ['indentation', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['JSON', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['flow items', `[${'1,'.repeat(400_000)}]`],
  ['quoted items', `[${'"a",'.repeat(200_000)}]`],
  ['empty items', '-\n'.repeat(400_000)],
  ['commas', `{${','.repeat(800_000)}}`],
  ['colons', ': '.repeat(400_000)],
  ['line breaks', '\n'.repeat(1_000_000)],
  ['as many keys as are read', Array.from({ length: 3_900 }, (_, index) => `k${index}: 1`).join('\n')],
  [
    'as many JSON keys as are read',
    JSON.stringify(Object.fromEntries(Array.from({ length: 3_200 }, (_, i) => [`k${i}`, 1]))),
  ],
  ['as many commas as are read', `{${','.repeat(19_000)}}`],
  ['as many items as are read', '-\n'.repeat(9_500)],
  ['as many colons as are read', `[${'a: , '.repeat(3_300)}]`],
  ['as many questions as are read', '? a\n'.repeat(3_300)],
  ['as many evaluators as are read', `evaluators: [${'{evaluator: a},'.repeat(2_000)}]`],
  ['as many repeated keys as are read', 'k: 1\n'.repeat(3_300)],
  ['as many comments as are read', '# a\n'.repeat(9_500)],
  ['aliases', `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a,*a]`).join('\n')}`],
  ['one word', 'a'.repeat(1_000_000)],
  ['bytes', 'ä'.repeat(600_000)],
  ['open quotes', '"'.repeat(500_001)],
])('a bomb of %s fails fast', async (_what, text) => {
  // Processor time, since the machine may be busy with other things.
  const before = process.cpuUsage()
  await expect(read(text)).rejects.toBeInstanceOf(InputError)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

test('64 levels are too deep, and a JSON schema of twenty is not', async () => {
  const nested = (levels: number) =>
    `{"run_configuration":{"input_template":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}}`
  await expect(read(nested(50), 'patch')).resolves.toBeDefined()
  await expect(read(nested(64), 'patch')).rejects.toThrow('is nested more than 60 levels deep')
})
