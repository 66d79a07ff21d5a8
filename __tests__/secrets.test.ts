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
