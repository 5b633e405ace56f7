import type { Page } from 'playwright-core'

/** Turns the axe checks of a story off, in its address. They have a run of their own. */
export const WITHOUT_AXE = 'a11y.manual:!true'

/** Waits until a story has played. Throws if it failed. */
export async function played(page: Page): Promise<void> {
  const finished = await page.waitForFunction(
    () => Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')?.last('storyFinished')?.[0],
  )
  const { storyId, status } = await finished.jsonValue()
  if (status !== 'success')
    throw new Error(`The story ${storyId} failed. Open it in Storybook and read its console.`)
}
