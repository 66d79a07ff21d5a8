// Bundles the two doors with ncc into dist/, which is what the runner executes and is therefore committed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { licensesOf } from './licenses.mjs'

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'arize-ax-build-'))

for (const door of ['main', 'post']) {
  const out = `dist/${door}`
  rmSync(out, { recursive: true, force: true })
  const stats = join(folder, `${door}.json`)
  const args = [
    'build',
    `src/${door}.ts`,
    '--out',
    out,
    '--target',
    'es2023',
    '--transpile-only',
    '--stats-out',
    stats,
  ]
  // Types are checked by `npm run typecheck`; the bundler only takes them away.
  execFileSync(process.execPath, [ncc, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  for (const name of readdirSync(out)) if (name.endsWith('.js')) dropComments(join(out, name))
  writeFileSync(join(out, 'licenses.txt'), licensesOf(stats))
}
rmSync(folder, { recursive: true })

/**
 * Half of the bundle would be comments of libraries, which every step would read. Names and lines stay, so that the bundle
 * can still be read; the licences are in a file of their own.
 */
function dropComments(path) {
  const print = (text, how) => transformSync(text, { target: 'es2023', charset: 'utf8', ...how }).code
  // Comments within an expression only go with all blanks; the second print gives lines back.
  const bare = print(readFileSync(path, 'utf8'), { legalComments: 'none', minifyWhitespace: true })
  writeFileSync(path, print(bare, {}))
}
