import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { whatIsStored } from './what-is-stored.js'

describe('the chat box, behind a gate', () => {
  it('is not in the page before a choice, nor after a refusal', async () => {
    const { page } = await openSite()
    await bannerOf(page).reject.click()
    await page.getByRole('button', { name: 'Allow the chat box' }).waitFor()
    expect(await page.getByLabel('Your message').count()).toBe(0)
  })

  it('loads when it is allowed in its place, and answers nothing else', async () => {
    const { page } = await openSite()
    await page.getByRole('button', { name: 'Allow the chat box' }).click()
    await page.getByLabel('Your message').waitFor()
    expect(await whatIsStored(page)).toEqual(['chat-visitor', 'rcu'])
    expect(await bannerOf(page).region.isVisible()).toBe(true)
  })

  it('goes with what it stored when preferences are withdrawn', async () => {
    const { page } = await openSite()
    await bannerOf(page).accept.click()
    await page.getByLabel('Your message').fill('A draft')
    await expect.poll(() => whatIsStored(page)).toContain('chat-draft')
    await triggerOf(page).click()
    await dialogOf(page).switchOf('Functional').click()
    await dialogOf(page).save.click()
    await page.getByRole('button', { name: 'Allow the chat box' }).waitFor()
    await expect
      .poll(() => whatIsStored(page))
      .toEqual(['_fbp', '_ga', '_ga_EXAMPLE', '_gcl_au', 'rcu'])
  })

  it('opens the settings from its place', async () => {
    const { page } = await openSite()
    await page.getByRole('button', { name: 'All settings' }).click()
    await dialogOf(page).dialog.waitFor()
  })
})
