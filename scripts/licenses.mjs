import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of the packages that modules lie in, in order, each once; our own modules lie in none. */
export function packageFolders(modules) {
  return [...new Set(modules.flatMap(packageFolder))].sort()
}

function packageFolder(path) {
  const [folder] =
    /^.*?(node_modules[\\/](?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path) ?? []
  return folder === undefined || /[\\/]@vercel[\\/]ncc$/.test(folder) ? [] : [folder]
}

/**
 * The licences of packages, those of the same text together. ncc's `--license` leaves out what it joins into one module,
 * which is every ES module.
 */
export function licensesOf(folders) {
  const byText = new Map()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text = licenceText(folder)
    if (text === '') throw new Error(`${name} ${version} (${license}) has no licence file to copy.`)
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`])
  }
  return [...byText]
    .map(([text, names]) => `${names.sort().join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function licenceText(folder) {
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}
