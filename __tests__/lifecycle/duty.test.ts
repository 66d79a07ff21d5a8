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
  expect(readDuty(saved.at(-1) ?? '')).toMatchObject({ runs: [], pending: [pending], tasks: [] })
  book.owe('run-1', pending)
  expect(readDuty(saved.at(-1) ?? '')).toMatchObject({ runs: ['run-1'], pending: [], tasks: [] })
  book.owe('run-2')
  book.release('run-1')
  expect(readDuty(saved.at(-1) ?? '')).toMatchObject({ runs: ['run-2'], pending: [], tasks: [] })
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
    expect(readDuty(text)).toEqual({ runs: [], pending: [], tasks: [] })
  },
)

test.each<PendingRun['mark']>([
  { by: 'experiment', name: 'n', datasetId: 'd' },
  { by: 'window', start: 's', end: 'e' },
  { by: 'chained', runId: 'r' },
  { by: 'nothing' },
])('a pending run survives the state: $by', (mark) => {
  const duty = { runs: ['r'], pending: [{ ...pending, mark }], tasks: [] }
  expect(readDuty(writeDuty(duty))).toEqual(duty)
})

test('settled means that neither runs nor pending ones are owed', () => {
  expect(isSettled({ runs: [], pending: [], tasks: [] })).toBe(true)
  expect(isSettled({ runs: ['a'], pending: [], tasks: [] })).toBe(false)
  expect(isSettled({ runs: [], pending: [pending], tasks: [] })).toBe(false)
})

test('a task that lives only for the step is owed from before its creation until it is gone', () => {
  const saved: string[] = []
  const book = createDutyBook((text) => saved.push(text))
  const task = { name: 'answer-quality (pr-7 1-1-aaaa)', spaceId: 'space-1' }
  book.oweTask(task)
  expect(readDuty(saved.at(-1) ?? '').tasks).toEqual([task])
  book.oweTask({ ...task, id: 'task-1' })
  expect(readDuty(saved.at(-1) ?? '').tasks).toEqual([{ ...task, id: 'task-1' }])
  expect(isSettled(book.current())).toBe(false)
  book.oweTask({ ...task, name: 'another' })
  expect(book.current().tasks.map(({ name }) => name)).toEqual([task.name, 'another'])
  book.releaseTask('another')
  expect(book.current().tasks.map(({ name }) => name)).toEqual([task.name])
  book.releaseTask(task.name)
  expect(saved.at(-1)).toBe('')
})
