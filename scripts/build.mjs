// Bundles the two entry points into dist/, which is what the runner executes and is therefore committed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import * as esbuild from 'esbuild'
import { licensesOf, packageFolders } from './licenses.mjs'

const ENTRY_POINTS = { main: 'src/index.ts', post: 'src/post-index.ts' }
// Inside the repository, so that libraries are found from there.
const FOLDER = 'build/bundle'

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
for (const [name, entryPoint] of Object.entries(ENTRY_POINTS)) await bundle(name, entryPoint)

async function bundle(name, entryPoint) {
  const folder = join(FOLDER, name)
  const out = join('dist', name)
  for (const old of [folder, out]) rmSync(old, { recursive: true, force: true })
  const { entry, modules } = await joinSources(entryPoint, folder)
  const stats = join(folder, 'stats.json')
  const options = ['--out', out, '--target', 'es2023', '--stats-out', stats]
  execFileSync(process.execPath, [ncc, 'build', entry, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const file of readdirSync(out)) if (file.endsWith('.js')) dropComments(join(out, file))
  const packages = packageFolders([...modules, ...modulesOf(stats)])
  checkSingleCopies(packages)
  writeFileSync(join(out, 'licenses.txt'), licensesOf(packages))
}

/**
 * Before ncc: our own files and the toolkit's become one module each, without what the toolkit loads for functions that we do
 * not use (OIDC tokens with an HTTP client, processes). Its packages do not say that importing them has no side effects, so it
 * is said here. Types are checked by `npm run typecheck`; esbuild only takes them away.
 */
async function joinSources(entryPoint, folder) {
  mkdirSync(folder, { recursive: true })
  const { metafile } = await esbuild.build({
    entryPoints: { index: entryPoint },
    outdir: folder,
    bundle: true,
    // Dynamic imports stay files of their own, which are loaded when they are needed.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    charset: 'utf8',
    metafile: true,
    plugins: [{ name: 'libraries', setup: resolveLibraries }],
  })
  return {
    entry: join(folder, 'index.js'),
    modules: Object.keys(metafile.inputs).map((path) => resolve(path)),
  }
}

function resolveLibraries(build) {
  build.onResolve({ filter: /^[@\w]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
    if (kind === 'entry-point' || isBuiltin(path) || pluginData === 'resolved') return undefined
    const hint = path.startsWith('@actions/') ? { sideEffects: false } : {}
    if (path !== '@actions/core') return { path, external: true, ...hint }
    const { path: file, errors } = await build.resolve(path, {
      kind,
      importer,
      resolveDir,
      pluginData: 'resolved',
    })
    return { path: file, errors, ...hint }
  })
  // The files of the toolkit import each other by relative paths.
  build.onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
    if (pluginData === 'resolved' || !/[\\/]@actions[\\/]core[\\/]/.test(importer)) return undefined
    const { path: file, errors } = await build.resolve(path, {
      kind,
      importer,
      resolveDir,
      pluginData: 'resolved',
    })
    return { path: file, errors, sideEffects: false }
  })
}

function modulesOf(statsFile) {
  const paths = ({ nameForCondition = '', modules = [] }) => [nameForCondition, ...modules.flatMap(paths)]
  return paths(JSON.parse(readFileSync(statsFile, 'utf8')))
}

function checkSingleCopies(packages) {
  const names = packages.map((folder) => /(?:@[^\\/]+[\\/])?[^\\/]+$/.exec(folder)?.[0])
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0) throw new Error(`The bundle has several copies of ${twice.join(', ')}.`)
}

/**
 * Half of the bundle would be comments of libraries, which every step would read. Names and lines stay, so that the bundle
 * can still be read; the licences are in a file of their own.
 */
function dropComments(path) {
  const print = (text, options) =>
    esbuild.transformSync(text, { target: 'es2023', charset: 'utf8', ...options }).code
  // Comments within an expression only go with all blanks; the second print gives lines back.
  const bare = print(readFileSync(path, 'utf8'), { legalComments: 'none', minifyWhitespace: true })
  writeFileSync(path, print(bare, {}))
}
