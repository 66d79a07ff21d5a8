import { expect, test } from '@jest/globals'
import { createDutyBook, isSettled, readDuty, writeDuty, type PendingRun } from '../../src/lifecycle/duty.ts'

const pending: PendingRun = {
  taskId: 'task-1',
  mark: { by: 'experiment', name: 'n', datasetId: 'd' },
  before: { ids: ['a'], oldest: '2026-06-01T12:00:00Z' },
}

test('every change is saved at once, and nothing owed is an empty text', () => {
  const saved: string[] = []
  const book = createDutyBook((text) => saved.push(text))
  book.expect(pending)
  expect(readDuty(saved.at(-1) ?? '')).toEqual({ runs: [], pending: [pending] })
  book.owe('run-1', pending)
  expect(readDuty(saved.at(-1) ?? '')).toEqual({ runs: ['run-1'], pending: [] })
  book.owe('run-2')
  book.release('run-1')
  expect(readDuty(saved.at(-1) ?? '')).toEqual({ runs: ['run-2'], pending: [] })
  book.release('run-2')
  expect(saved.at(-1)).toBe('')
  expect(saved).toHaveLength(5)
})

test('what is not owed is not released, and nothing is saved for it', () => {
  const saved: string[] = []
  const book = createDutyBook((text) => saved.push(text))
  book.release('stranger')
  book.forget(pending)
  expect(saved).toEqual([])
  book.expect(pending)
  book.expect({ ...pending, taskId: 'task-2' })
  book.forget(pending)
  expect(book.current().pending.map(({ taskId }) => taskId)).toEqual(['task-2'])
})

test.each(['', 'nonsense', '{}', '{"runs":[1],"pending":[]}', '{"runs":["a"]}', 'null'])(
  'a state that we did not write owes nothing: %j',
  (text) => {
    expect(readDuty(text)).toEqual({ runs: [], pending: [] })
  },
)

test.each<PendingRun['mark']>([
  { by: 'experiment', name: 'n', datasetId: 'd' },
  { by: 'window', start: 's', end: 'e' },
  { by: 'chained', runId: 'r' },
  { by: 'nothing' },
])('a pending run survives the state: $by', (mark) => {
  const duty = { runs: ['r'], pending: [{ ...pending, mark }] }
  expect(readDuty(writeDuty(duty))).toEqual(duty)
})

test('settled means that neither runs nor pending ones are owed', () => {
  expect(isSettled({ runs: [], pending: [] })).toBe(true)
  expect(isSettled({ runs: ['a'], pending: [] })).toBe(false)
  expect(isSettled({ runs: [], pending: [pending] })).toBe(false)
})
