// Bundles the two doors with ncc into dist/, which is what the runner executes and is therefore committed.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

for (const door of ['main', 'post']) {
  const out = `dist/${door}`
  rmSync(out, { recursive: true, force: true })
  const args = [
    'build',
    `src/${door}.ts`,
    '--out',
    out,
    '--target',
    'es2023',
    '--transpile-only',
    '--license',
    'licenses.txt',
  ]
  // Types are checked by `npm run typecheck`; the bundler only takes them away.
  execFileSync(process.execPath, [ncc, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}
