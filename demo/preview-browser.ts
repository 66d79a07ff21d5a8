import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of an installed Chromium; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** Starts an installed Chromium. It opens our own page alone, so that it runs without its sandbox, as containers need. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
  })
}

/** One picture of the documentation. */
interface Picture {
  /** The scenario. */
  scenario: string
  file: string
  width: number
  colorScheme: 'light' | 'dark'
}

export const PICTURES: Picture[] = [
  { scenario: 'summary-passed', file: 'summary-passed.png', width: 760, colorScheme: 'light' },
  { scenario: 'summary-failed', file: 'summary-failed.png', width: 760, colorScheme: 'light' },
  { scenario: 'summary-failed', file: 'summary-failed-dark.png', width: 760, colorScheme: 'dark' },
  { scenario: 'summary-unmeasured', file: 'summary-unmeasured.png', width: 760, colorScheme: 'light' },
  { scenario: 'summary-suite', file: 'summary-suite.png', width: 760, colorScheme: 'light' },
  { scenario: 'comment-failed', file: 'comment-narrow.png', width: 380, colorScheme: 'light' },
]

/** Photographs the scenarios of the page into a folder. */
export async function takePictures(browser: Browser, pageUrl: string, folder: string): Promise<string[]> {
  const files: string[] = []
  for (const { scenario, file, width, colorScheme } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(pageUrl)
    const path = join(folder, file)
    await page.locator(`#${scenario}`).screenshot({ path })
    await page.close()
    files.push(path)
  }
  return files
}
