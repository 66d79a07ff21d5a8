import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NCC = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const OUT = join(ROOT, 'build', 'bench')

/**
 * Bundles a program of `bench/programs` with ncc, as most actions are.
 * @returns the path of the program
 */
export function bundle(name: string): string {
  const out = join(OUT, name)
  mkdirSync(out, { recursive: true })
  const source = join(ROOT, 'bench', 'programs', `${name}.ts`)
  const args = [NCC, 'build', source, '--out', out, '--target', 'es2023', '--transpile-only']
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const program = join(out, 'index.js')
  if (!existsSync(program)) renameSync(join(out, 'index.mjs'), program)
  return program
}

/** The committed bundle's main door. */
export const ACTION = join(ROOT, 'dist', 'main', 'index.js')
