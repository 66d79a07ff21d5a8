import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

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
  const args = [NCC, 'build', sourceOf(name), '--out', out, '--target', 'es2023', '--transpile-only']
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const program = join(out, 'index.js')
  if (!existsSync(program)) renameSync(join(out, 'index.mjs'), program)
  return program
}

/**
 * Bundles a program whose start is not measured, in less time.
 * @returns the path of the program
 */
export async function bundleFast(name: string): Promise<string> {
  const program = join(OUT, `${name}.mjs`)
  await build({
    entryPoints: [sourceOf(name)],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    // Libraries in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
    logLevel: 'error',
  })
  return program
}

function sourceOf(name: string): string {
  return join(ROOT, 'bench', 'programs', `${name}.ts`)
}

/** The entry point of the action as it is committed. */
export const ACTION = join(ROOT, 'dist', 'main', 'index.js')
