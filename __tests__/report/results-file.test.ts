import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { saveResults } from '../../src/report/publish/results-file.ts'
import { resultsOf } from '../../src/report/results.ts'
import { createSecrets } from '../../src/secrets.ts'
import { aResult } from './scenes.ts'
import { WORKFLOW } from './score-scenes.ts'

let base: string
let workspace: string
let temp: string
let warnings: string[]

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'results-')))
  workspace = join(base, 'workspace')
  temp = join(base, 'temp')
  mkdirSync(workspace)
  mkdirSync(temp)
  warnings = []
})

function save(path: string, folders = { workspace, temp }): string | undefined {
  return saveResults(resultsOf(aResult({}, { reason: 'because of s3cret' }), WORKFLOW), {
    path,
    folders,
    secrets: createSecrets(['s3cret']),
    warn: (message) => warnings.push(message),
  })
}

test.each(['results.json', 'a/b/results.json', './a/../results.json'])(
  '%s is written in the workspace',
  (path) => {
    const written = save(path)
    expect(written).toBe(join(workspace, path))
    const results = JSON.parse(readFileSync(written ?? '', 'utf8')) as Record<string, unknown>
    expect(results).toMatchObject({ version: 1, verdict: 'passed', reason: 'because of ***' })
    expect(warnings).toEqual([])
  },
)

test('an old file is replaced, and nothing else is left behind', () => {
  writeFileSync(join(workspace, 'results.json'), 'old')
  save('results.json')
  expect(readdirSync(workspace)).toEqual(['results.json'])
  expect(readFileSync(join(workspace, 'results.json'), 'utf8')).toContain('"version": 1')
})

test('the temporary folder of the runner is allowed', () => {
  expect(save(join(temp, 'x', 'results.json'))).toBe(join(temp, 'x', 'results.json'))
})

test('a workspace behind a link is one', () => {
  symlinkSync(workspace, join(base, 'link'))
  expect(save('results.json', { workspace: join(base, 'link'), temp })).toBe(join(workspace, 'results.json'))
})

test.each(['../results.json', '/etc/results.json', '.', '', 'a/../../results.json'])(
  '%j lies outside and is a warning',
  (path) => {
    expect(save(path)).toBeUndefined()
    expect(warnings).toEqual([expect.stringMatching(/could not be written/)])
    expect(readdirSync(base).toSorted()).toEqual(['temp', 'workspace'])
    expect(readdirSync(workspace)).toEqual([])
  },
)

test('no link leads elsewhere: neither a folder, nor the file, nor one that leads nowhere', () => {
  mkdirSync(join(base, 'outside'))
  writeFileSync(join(base, 'outside', 'precious'), 'mine')
  symlinkSync(join(base, 'outside'), join(workspace, 'folder'))
  symlinkSync(join(base, 'outside', 'precious'), join(workspace, 'file.json'))
  symlinkSync(join(base, 'nowhere'), join(workspace, 'dangling.json'))
  for (const path of ['folder/results.json', 'folder/deep/results.json', 'file.json', 'dangling.json']) {
    expect(save(path)).toBeUndefined()
  }
  expect(warnings).toHaveLength(4)
  expect(readdirSync(join(base, 'outside'))).toEqual(['precious'])
  expect(readFileSync(join(base, 'outside', 'precious'), 'utf8')).toBe('mine')
})

test('a folder in the place of the file, or a file in the place of a folder, is a warning', () => {
  mkdirSync(join(workspace, 'results.json'))
  writeFileSync(join(workspace, 'file'), '')
  expect(save('results.json')).toBeUndefined()
  expect(save('file/results.json')).toBeUndefined()
  expect(warnings).toHaveLength(2)
})
