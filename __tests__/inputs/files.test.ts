import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { InputError } from '../../src/input-error.ts'
import { checkWritable, readTextFile, replaceFile, type Folders } from '../../src/inputs/files.ts'

let base: string
let folders: Folders

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'files-')))
  folders = { workspace: join(base, 'workspace'), temp: join(base, 'temp'), reserved: [] }
  mkdirSync(folders.workspace)
  mkdirSync(join(base, 'temp'))
})

afterEach(() => {
  rmSync(base, { recursive: true, force: true })
})

const inWorkspace = (path: string): string => join(folders.workspace, path)

/** The message of the one issue that a function throws; `undefined` when it throws none. */
function messageOf(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.issues).toHaveLength(1)
    return error.issues[0]?.message
  }
}

const read = (path: string): string => readTextFile('task-file', path, folders)
const readMessage = (path: string): string | undefined => messageOf(() => read(path))

test.each(['a.yaml', './a.yaml', '..tasks/a.yaml', 'b/../a.yaml', 'tiefe/Ordner/ä.yaml'])(
  '%s is read',
  (path) => {
    const wanted = inWorkspace(path.replace('b/../', ''))
    mkdirSync(join(wanted, '..'), { recursive: true })
    writeFileSync(wanted, 'name: ä')
    expect(read(path)).toBe('name: ä')
  },
)

test('absolute paths in the workspace and in the temporary folder are read', () => {
  for (const path of [inWorkspace('a'), join(base, 'temp', 'a')]) {
    writeFileSync(path, 'text')
    expect(read(path)).toBe('text')
  }
})

test.each(['../a.yaml', '/etc/passwd', '.', '..', 'a/../../a.yaml'])(
  '%s lies outside, and the message names the roots',
  (path) => {
    const message = readMessage(path)
    expect(message).toContain('lies outside')
    expect(message).toContain(folders.workspace)
    expect(message).toContain(join(base, 'temp'))
  },
)

test('no link is followed: neither a file, nor a folder, nor one that leads nowhere', () => {
  writeFileSync(join(base, 'secret'), 'secret')
  writeFileSync(inWorkspace('real'), 'real')
  symlinkSync(join(base, 'secret'), inWorkspace('file'))
  symlinkSync(base, inWorkspace('folder'))
  symlinkSync(inWorkspace('real'), inWorkspace('inside'))
  symlinkSync(join(base, 'nowhere'), inWorkspace('dangling'))
  for (const path of ['file', 'folder/secret', 'inside']) expect(readMessage(path)).toContain('symbolic link')
  expect(readMessage('dangling')).toBeDefined()
})

test('a workspace behind a link is one', () => {
  symlinkSync(folders.workspace, join(base, 'link'))
  writeFileSync(inWorkspace('a'), 'text')
  expect(readTextFile('task-file', 'a', { ...folders, workspace: join(base, 'link') })).toBe('text')
})

test('what is no regular file of a definition is refused', () => {
  mkdirSync(inWorkspace('folder'))
  execFileSync('mkfifo', [inWorkspace('pipe')])
  writeFileSync(inWorkspace('big'), 'x'.repeat(1024 * 1024 + 1))
  writeFileSync(inWorkspace('file'), '')
  expect(readMessage('folder')).toContain('not a regular file')
  expect(readMessage('pipe')).toContain('not a regular file')
  expect(readMessage('big')).toContain('larger than 1 MiB')
  expect(readMessage('absent.yaml')).toMatch(/^"absent.yaml" does not exist.*checkout/)
  expect(readMessage('file/inside')).toContain('"file/inside"')
})

test('what the operating system says is an error of the input', () => {
  expect(readMessage('x'.repeat(300))).toContain('the name is too long (ENAMETOOLONG)')
  if (process.getuid?.() === 0) return
  writeFileSync(inWorkspace('closed'), 'text')
  chmodSync(inWorkspace('closed'), 0)
  expect(readMessage('closed')).toContain('permission denied (EACCES)')
})

test('a definition that was pasted is no path, and is not shown', () => {
  for (const text of ['name: a\ntype: b', 'token: SECRET '.repeat(100)]) {
    const message = readMessage(text)
    expect(message).toContain('`task-definition`')
    expect(message).not.toMatch(/name: a|SECRET/)
  }
  expect(messageOf(() => readTextFile('suite-file', 'checks:\n- a', folders))).toContain('`suite`')
})

test.each([
  ['UTF-8', Buffer.from('name: qualité'), undefined],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFname: qualité'), undefined],
  ['Latin-1', Buffer.from('name: qualité', 'latin1'), 'Latin-1'],
  ['UTF-16 with a byte order mark', Buffer.from('\uFEFFname: a', 'utf16le'), 'UTF-16'],
  ['UTF-16 without one', Buffer.from('name: a', 'utf16le'), 'UTF-16'],
  ['UTF-16 in the other order', Buffer.from('\uFEFFname: a', 'utf16le').swap16(), 'UTF-16'],
])('a file in %s', (_name, bytes, encoding) => {
  writeFileSync(inWorkspace('a.yaml'), bytes)
  if (encoding === undefined) expect(read('a.yaml')).toBe('name: qualité')
  else expect(readMessage('a.yaml')).toContain(`is not UTF-8; it looks like`)
  if (encoding !== undefined) expect(readMessage('a.yaml')).toContain(encoding)
})

const write = (path: string): string => replaceFile('results-file', path, 'new\n', folders)
/** What both the check and the write say; they must agree. */
function writeMessage(path: string): string | undefined {
  const checked = messageOf(() => {
    checkWritable('results-file', path, folders)
  })
  const before = readdirSync(base, { recursive: true }).length
  const written = messageOf(() => write(path))
  if (written !== undefined) expect(readdirSync(base, { recursive: true })).toHaveLength(before)
  expect(checked === undefined).toBe(written === undefined)
  return checked
}

test.each(['results.json', 'a/b/results.json', './a/../results.json', '..results/r.json'])(
  '%s can be written in the workspace',
  (path) => {
    expect(writeMessage(path)).toBeUndefined()
    expect(readFileSync(inWorkspace(path), 'utf8')).toBe('new\n')
  },
)

test('the check writes nothing', () => {
  checkWritable('results-file', 'a/b/results.json', folders)
  expect(readdirSync(folders.workspace)).toEqual([])
})

test('an old file is replaced, and nothing else is left behind', () => {
  writeFileSync(inWorkspace('results.json'), 'old')
  expect(write('results.json')).toBe(inWorkspace('results.json'))
  expect(readdirSync(folders.workspace)).toEqual(['results.json'])
  expect(readFileSync(inWorkspace('results.json'), 'utf8')).toBe('new\n')
})

test('the temporary folder of the runner is allowed, and a workspace behind a link is one', () => {
  expect(write(join(base, 'temp', 'x', 'results.json'))).toBe(join(base, 'temp', 'x', 'results.json'))
  symlinkSync(folders.workspace, join(base, 'link'))
  const behind = { ...folders, workspace: join(base, 'link') }
  expect(replaceFile('results-file', 'results.json', '', behind)).toBe(inWorkspace('results.json'))
})

test.each(['../results.json', '/etc/results.json', '.', '', 'a/../../results.json'])(
  '%j lies outside',
  (path) => {
    expect(writeMessage(path)).toContain('lies outside')
    expect(readdirSync(base).toSorted()).toEqual(['temp', 'workspace'])
    expect(readdirSync(folders.workspace)).toEqual([])
  },
)

test('no link leads elsewhere: neither a folder, nor the file, nor one that leads nowhere', () => {
  mkdirSync(join(base, 'outside'))
  writeFileSync(join(base, 'outside', 'precious'), 'mine')
  symlinkSync(join(base, 'outside'), inWorkspace('folder'))
  symlinkSync(join(base, 'outside', 'precious'), inWorkspace('file.json'))
  symlinkSync(join(base, 'nowhere'), inWorkspace('dangling.json'))
  for (const path of ['folder/results.json', 'folder/deep/results.json', 'file.json', 'dangling.json'])
    expect(writeMessage(path)).toBeDefined()
  expect(readdirSync(join(base, 'outside'))).toEqual(['precious'])
  expect(readFileSync(join(base, 'outside', 'precious'), 'utf8')).toBe('mine')
})

test('a folder in the place of the file, or a file in the place of a folder, is refused', () => {
  mkdirSync(inWorkspace('results.json'))
  writeFileSync(inWorkspace('file'), '')
  expect(writeMessage('results.json')).toContain('not a regular file')
  expect(writeMessage('file/results.json')).toContain('not a real folder')
})

test.each(['.git/config', '.GIT/hooks/pre-push', 'vendor/x/.git/config', '.git'])(
  '%s decides what later steps run, and is refused',
  (path) => {
    expect(writeMessage(path)).toContain('`.git`')
  },
)

test("the runner's own files are refused", () => {
  const output = join(base, 'temp', 'set_output')
  writeFileSync(output, '')
  folders = { ...folders, reserved: ['', output] }
  expect(writeMessage(output)).toContain('is a file of the runner itself')
  expect(writeMessage(join(base, 'temp', '_runner_file_commands', 'set_env_1'))).toContain(
    'of the runner itself',
  )
  expect(readFileSync(output, 'utf8')).toBe('')
})
