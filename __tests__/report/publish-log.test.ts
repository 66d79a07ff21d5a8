import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { openLog } from '../../src/report/publish/log.ts'
import { createSecrets } from '../../src/secrets.ts'

let printed = ''
let restore: () => void

beforeEach(() => {
  printed = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  restore = () => {
    spy.mockRestore()
  }
})

afterEach(() => {
  restore()
})

test('a group is folded, and nothing in it is a command or a secret', () => {
  openLog(createSecrets(['s3cret'])).printGroup({
    title: 'Rules ::error::x',
    lines: ['a\n::endgroup::', 'the s3cret', '##[error]x'],
  })
  expect(printed.split('\n')).toEqual([
    '::group::Rules :\u200b:error:\u200b:x',
    'a :\u200b:endgroup:\u200b:',
    'the ***',
    '##\u200b[error]x',
    '::endgroup::',
    '',
  ])
})

test('each level has its command', () => {
  const log = openLog(createSecrets([]))
  for (const level of ['info', 'notice', 'warning'] as const) log.print({ level, text: level })
  expect(printed).toBe('info\n::notice::notice\n::warning::warning\n')
})
