import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/** One picture of the documentation. */
interface Picture {
  /** The scene. */
  scene: string
  file: string
  width: number
  colorScheme: 'light' | 'dark'
  /** Whether the newly failing rows are unfolded. */
  unfolded?: boolean
}

const PICTURES: Picture[] = [
  { scene: 'summary-passed', file: 'summary-passed.png', width: 760, colorScheme: 'light' },
  { scene: 'summary-failed', file: 'summary-failed.png', width: 760, colorScheme: 'light' },
  { scene: 'summary-failed', file: 'summary-failed-dark.png', width: 760, colorScheme: 'dark' },
  { scene: 'summary-unmeasured', file: 'summary-unmeasured.png', width: 760, colorScheme: 'light' },
  { scene: 'comment-failed', file: 'comment-narrow.png', width: 380, colorScheme: 'light' },
]

/** Photographs the scenes of the page into a folder. */
export async function takePictures(browser: Browser, pageUrl: string, folder: string): Promise<string[]> {
  const files: string[] = []
  for (const { scene, file, width, colorScheme, unfolded } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(pageUrl)
    if (unfolded === true) await page.locator(`#${scene} summary`).first().click()
    const path = join(folder, file)
    await page.locator(`#${scene}`).screenshot({ path })
    await page.close()
    files.push(path)
  }
  return files
}
