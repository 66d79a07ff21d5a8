import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { findChromium, openBrowser } from '../../demo/preview-browser.ts'
import { previewPage } from '../../demo/preview-page.ts'
import { takePictures } from '../../demo/preview-pictures.ts'
import { previewScenes } from '../../demo/preview-scenes.ts'

const stylesheet = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')
const folder = mkdtempSync(join(tmpdir(), 'preview-'))
const page = join(folder, 'index.html')
writeFileSync(page, previewPage(previewScenes(), readFileSync(stylesheet, 'utf8')))

const chromium = findChromium()
if (chromium === undefined) console.warn('Skipped: there is no Chromium on the PATH to open the preview in.')
const inBrowser = chromium === undefined ? test.skip : test

let started: Promise<Browser> | undefined
function browser(): Promise<Browser> {
  started ??= openBrowser(chromium ?? '')
  return started
}

afterAll(async () => {
  await (await started)?.close()
  rmSync(folder, { recursive: true })
})

test('every verdict has a scene', () => {
  const all = previewScenes()
    .map(({ markdown }) => markdown)
    .join('\n')
  for (const verdict of ['passed', 'failed', 'unmeasured', 'inconclusive'])
    expect(all).toContain(`Arize AX: ${verdict}`)
})

test('the pictures of a passed, a failed and an unmeasured gate are there', () => {
  const pictures = new URL('../../docs/pictures/', import.meta.url)
  for (const name of ['summary-passed', 'summary-failed', 'summary-failed-dark', 'summary-unmeasured'])
    expect(existsSync(new URL(`${name}.png`, pictures))).toBe(true)
})

/** What is wider than the place it has, in the page with everything unfolded. Blocks of code scroll by themselves. */
const FIND_TOO_WIDE = `(() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true
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
    const opened = await (await browser()).newPage({ viewport: { width, height: 900 }, colorScheme })
    await opened.goto(pathToFileURL(page).href)
    const fold = opened.locator('#summary-failed details').first()
    const quotation = fold.locator('blockquote').first()
    expect(await quotation.isVisible()).toBe(false)
    await fold.locator('summary').click()
    expect(await quotation.isVisible()).toBe(true)
    expect(await opened.evaluate(FIND_TOO_WIDE)).toEqual([])
    const background = await opened.evaluate(
      'getComputedStyle(document.querySelector("article")).backgroundColor',
    )
    expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)')
    await opened.close()
  },
)

inBrowser('pictures can be taken of it', async () => {
  const files = await takePictures(await browser(), pathToFileURL(page).href, folder)
  for (const file of files) expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
})
