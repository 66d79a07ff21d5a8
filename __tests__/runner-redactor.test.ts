import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../src/runner.ts'
import { redactDeep } from '../src/report/progress-log.ts'

const KEY = 'ak-Te_st*key/+0123'

test.each([
  KEY,
  encodeURIComponent(KEY),
  JSON.stringify(KEY),
  KEY.replaceAll('_', '\\_').replaceAll('*', '\\*'),
  Buffer.from(KEY).toString('base64'),
])('the form %s is found', (form) => {
  expect(createRedactor([KEY])(`before ${form} after`)).toMatch(/^before "?\*\*\*"? after$/)
})

test('keys with lines are found line by line', () => {
  expect(createRedactor(['first-half\nsecond-half\n'])('a first-half b second-half')).toBe('a *** b ***')
})

test('blank secrets redact nothing', () => {
  expect(createRedactor(['', ' ', '\n'])('a b\nc')).toBe('a b\nc')
})

test('no value of any shape keeps a secret', () => {
  const redact = createRedactor([KEY])
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, around) => {
      const hidden = JSON.stringify([value, { [`${around}${KEY}`]: `${KEY}${around}` }, KEY])
      expect(JSON.stringify(redactDeep(JSON.parse(hidden), redact))).not.toContain(KEY)
    }),
  )
})
