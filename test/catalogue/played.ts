import type { Page } from 'playwright-core'

/** What the address of a story says so that axe leaves it alone: those checks have runs of their own. */
export const WITHOUT_AXE = 'a11y.manual:!true'

/** Waits until a story has played; throws where it has failed. */
export async function played(page: Page): Promise<void> {
  const finished = await page.waitForFunction(
    () => Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')?.last('storyFinished')?.[0],
  )
  const { storyId, status } = await finished.jsonValue()
  if (status !== 'success')
    throw new Error(`${storyId} has failed as a story: its console says why.`)
}
