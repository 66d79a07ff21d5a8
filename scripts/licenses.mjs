import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of everything that a bundle holds, from the bundler's own statistics. ncc's `--license` leaves out what it
 * joins into one module, which is every ES module.
 */
export function licensesOf(statsFile) {
  const folders = new Set(
    modulesOf(JSON.parse(readFileSync(statsFile, 'utf8')).modules).flatMap(packageFolder),
  )
  const byText = new Map()
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text = licenceText(folder)
    if (text === '') throw new Error(`${name} ${version} (${license}) has no licence file to copy.`)
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`])
  }
  return [...byText]
    .map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function modulesOf(modules = []) {
  return modules.flatMap((module) => [module.nameForCondition ?? '', ...modulesOf(module.modules)])
}

/** The folder of the package that a module's path lies in; none for our own. */
function packageFolder(path) {
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path) ?? []
  return folder === undefined || /[\\/]@vercel[\\/]ncc$/.test(folder) ? [] : [folder]
}

function licenceText(folder) {
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}
