import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSecrets } from '../src/secrets.ts'

const KEY = 'ak-Te_st*key/+0123'

test.each([
  KEY,
  encodeURIComponent(KEY),
  JSON.stringify(KEY),
  KEY.replaceAll('_', '\\_').replaceAll('*', '\\*'),
  Buffer.from(KEY).toString('base64'),
])('the form %s is found', (form) => {
  expect(createSecrets([KEY]).redact(`before ${form} after`)).toMatch(/^before "?\*\*\*"? after$/)
})

test('keys with lines are found line by line', () => {
  expect(createSecrets(['first-half\nsecond-half\n']).redact('a first-half b second-half')).toBe(
    'a *** b ***',
  )
})

test('blank secrets redact nothing', () => {
  expect(createSecrets(['', ' ', '\n']).redact('a b\nc')).toBe('a b\nc')
})

test('no value of any shape keeps a secret', () => {
  const secrets = createSecrets([KEY])
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, around) => {
      const hidden = JSON.stringify([value, { [`${around}${KEY}`]: `${KEY}${around}` }, KEY])
      expect(JSON.stringify(secrets.redactDeep(JSON.parse(hidden)))).not.toContain(KEY)
    }),
  )
})

/** The ways in which JSON can write a character. */
function waysToWrite(character: string): string[] {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0')
  const short = { '"': '\\"', '\\': '\\\\', '/': '\\/', '\n': '\\n', '\t': '\\t' }[character]
  const plain = character === '"' || character === '\\' || character < ' ' ? [] : [character]
  return [...plain, ...(short === undefined ? [] : [short]), `\\u${code}`, `\\u${code.toUpperCase()}`]
}

test.each([KEY, 'simple', 'a"b\\c/d', 'ключ/é😀', 'line one\nline two'])(
  'a JSON text that says the secret %j is never taken for one that cannot',
  (secret) => {
    const secrets = createSecrets([secret])
    const said = fc.constantFrom(secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'))
    fc.assert(
      fc.property(said, fc.infiniteStream(fc.nat()), fc.string(), (form, choices, around) => {
        const written = form.split('').map((character) => {
          const ways = waysToWrite(character)
          return ways[(choices.next().value ?? 0) % ways.length] ?? ''
        })
        const json = `{"a":[${JSON.stringify(around)},"${written.join('')}"]}`
        expect(JSON.parse(json)).toMatchObject({ a: [around, form] })
        expect(secrets.mayBeIn(json)).toBe(true)
      }),
    )
  },
)

test('a usual answer is known to be free of the secret', () => {
  const secrets = createSecrets([KEY])
  expect(secrets.mayBeIn(JSON.stringify({ text: 'He said "no"\n\\ and left – é' }))).toBe(false)
  expect(createSecrets([]).mayBeIn('{}')).toBe(false)
})
