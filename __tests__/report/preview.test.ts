import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { findChromium, openBrowser, PICTURES, takePictures } from '../../demo/preview-browser.ts'
import { previewPage } from '../../demo/preview-page.ts'
import { playScenarios, type PreviewScenario } from '../../demo/preview-scenarios.ts'

const stylesheet = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')
const folder = mkdtempSync(join(tmpdir(), 'preview-'))
const page = join(folder, 'index.html')
let scenarios: PreviewScenario[] = []

const chromium = findChromium()
if (chromium === undefined) console.warn('Skipped: there is no Chromium on the PATH to open the preview in.')
const inBrowser = chromium === undefined ? test.skip : test

let browser: Browser | undefined

beforeAll(async () => {
  scenarios = await playScenarios()
  writeFileSync(page, previewPage(scenarios, readFileSync(stylesheet, 'utf8')))
  if (chromium !== undefined) browser = await openBrowser(chromium)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

test('every verdict, a suite, an error and a command have a scenario', () => {
  const titles = scenarios.map(({ markdown }) => /^## .*?Arize AX: [^·\n]*/m.exec(markdown)?.[0].trim())
  for (const verdict of [
    '✅ Arize AX: passed',
    '❌ Arize AX: failed',
    '🟡 Arize AX: inconclusive',
    '⚠️ Arize AX: unmeasured',
  ])
    expect(titles).toContain(`## ${verdict}`)
  expect(titles).toContain('## ❌ Arize AX: unmeasured')
  expect(titles).toContain('## ✅ Arize AX: create')
  expect(scenarios.find(({ name }) => name === 'summary-suite')?.markdown).toContain(
    '2 of 3 checks did not pass',
  )
})

test('the pictures of the documentation are there', () => {
  for (const { file } of PICTURES)
    expect(existsSync(new URL(`../../docs/pictures/${file}`, import.meta.url))).toBe(true)
})

/** What is wider than the place it has, in the page with everything unfolded. Blocks of code scroll by themselves. */
const FIND_TOO_WIDE = `(() => {
  for (const element of document.querySelectorAll('details')) element.open = true
  const wide = (element) => element.scrollWidth > element.clientWidth + 1
  const boxes = [document.documentElement, ...document.querySelectorAll('article, table, li, p, blockquote, h2, h3')]
  return boxes.filter(wide).map((element) => element.tagName + ': ' + element.textContent.slice(0, 80))
})()`

inBrowser.each([
  [380, 'light'],
  [380, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)(
  'at %i px, %s, nothing overflows and everything is unfolded by a click',
  async (width, colorScheme) => {
    const opened = await browser?.newPage({ viewport: { width, height: 900 }, colorScheme })
    if (opened === undefined) throw new Error('no browser')
    await opened.goto(pathToFileURL(page).href)
    // A handle, because an element that was opened is no longer the first that is closed.
    const element = await opened
      .locator('#summary-failed details:not([open]):has(blockquote)')
      .first()
      .elementHandle()
    const [label, blockquote] = [await element.$('summary'), await element.$('blockquote')]
    expect(await blockquote?.isVisible()).toBe(false)
    await label?.click()
    expect(await blockquote?.isVisible()).toBe(true)
    const background = await opened.evaluate(
      'getComputedStyle(document.querySelector("article")).backgroundColor',
    )
    expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)')
    expect(await opened.evaluate(FIND_TOO_WIDE)).toEqual([])
    await opened.close()
  },
)

inBrowser('pictures can be taken of it', async () => {
  if (browser === undefined) throw new Error('no browser')
  const files = await takePictures(browser, pathToFileURL(page).href, folder)
  for (const file of files) expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
})
