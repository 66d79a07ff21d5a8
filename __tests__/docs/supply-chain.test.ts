import { expect, test } from '@jest/globals'
import * as z from 'zod'
import { read } from './documents.ts'

/** The packages that are bundled. */

const packageSchema = z.looseObject({
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  license: z.string().optional(),
})
const { packages } = z
  .object({ packages: z.record(z.string(), packageSchema) })
  .parse(JSON.parse(read('package-lock.json')))

/** The packages that can end up in the bundle, by their place in the tree. */
const runtime = Object.entries(packages).filter(([place, { dev }]) => place !== '' && dev !== true)

test('no runtime dependency runs a script when it is installed', () => {
  expect(runtime.length).toBeGreaterThan(5)
  expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
})

test('every runtime dependency has a licence that permits bundling', () => {
  const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BSL-1.0']
  const others = runtime.filter(
    ([, { license = '' }]) =>
      !license
        .split(/ AND |[()]/)
        .filter(Boolean)
        .every((each) => allowed.includes(each)),
  )
  expect(others.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([])
})

test('there is one copy of undici, the one that the toolkit uses', () => {
  expect(runtime.map(([place]) => place).filter((place) => place.endsWith('node_modules/undici'))).toEqual([
    'node_modules/undici',
  ])
})

test('the licences of all that is bundled are bundled', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')))
  const licenses = read('dist/main/licenses.txt')
  expect(Object.keys(dependencies).filter((name) => !licenses.includes(`${name} `))).toEqual([])
  for (const name of ['undici', 'zod', '@actions/core'])
    expect(read('dist/post/licenses.txt')).toContain(`${name} `)
})
