// Bundles the two doors with ncc into dist/, which is what the runner executes and is therefore committed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  writeFileSync(join(out, 'licenses.txt'), licensesOf(stats))
}
rmSync(folder, { recursive: true })
