import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * The chunks that a page fetches by itself, by the name that Vite gives them. `after-paint` comes on every
 * page, once it has painted. `dialog-body` is the last one where the banner is open.
 */
type Chunk = 'after-paint' | 'dialog-body'

/** Waits until the page has fetched a chunk. */
export async function fetched(page: Page, chunk: Chunk) {
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    )
    .toContainEqual(expect.stringMatching(new RegExp(`/${chunk}-[^/]+\\.js$`)))
}
