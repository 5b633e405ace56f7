import type { Page } from 'playwright-core'

/** The names of all that the browser stores for the page's site, including the record. */
export async function whatIsStored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const others = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => String(name)),
      ...(await caches.keys()),
    ]
  })
  return [...cookies.map(({ name }) => name), ...others].sort()
}

/** The stored record as the library wrote it. */
export async function storedRecord(page: Page): Promise<string | undefined> {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === 'rcu')?.value
}
