import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { previewPage } from './preview-page.ts'
import { playScenarios } from './preview-scenarios.ts'

/**
 * Runs the bundle against the simulator and writes the summaries and comments as one page that looks as GitHub would show
 * it. With `--pictures`, an installed Chromium takes the pictures of the documentation from it.
 */

const folder = fileURLToPath(new URL('../build/preview/', import.meta.url))
const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const stylesheet = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')

mkdirSync(folder, { recursive: true })
const file = `${folder}index.html`
const scenarios = await playScenarios()
writeFileSync(file, previewPage(scenarios, readFileSync(stylesheet, 'utf8')))
for (const { name, markdown } of scenarios) writeFileSync(`${folder}${name}.md`, markdown)
console.log(`Open ${file} in a browser.`)
if (process.argv.includes('--pictures')) await photograph(pathToFileURL(file).href)

async function photograph(url: string): Promise<void> {
  const { findChromium, openBrowser, takePictures } = await import('./preview-browser.ts')
  const chromium = findChromium()
  if (chromium === undefined) throw new Error('There is no Chromium on the PATH to take pictures with.')
  mkdirSync(pictures, { recursive: true })
  const browser = await openBrowser(chromium)
  const files = await takePictures(browser, url, pictures)
  await browser.close()
  console.log(files.join('\n'))
}
