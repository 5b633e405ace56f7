import { describe, expect, inject, it } from 'vitest'
import { fetched } from './fetched.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { whatIsStored } from './what-is-stored.js'

const PAGES = ['/', '/video', '/policy', '/data', '/fr', '/fr/video', '/fr/policy', '/fr/data']

// Development builds: there React warns of what does not match, and StrictMode does everything twice.
describe(`React ${inject('react')} in StrictMode`, () => {
  it('renders every page on the server', async () => {
    const { page } = await openSite('/', { build: 'development', javaScriptEnabled: false })
    for (const path of PAGES) {
      await page.goto(path)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await page.getByRole('contentinfo').count()).toBe(1)
    }
  })

  it.each(PAGES)('hydrates %s without a word', async (path) => {
    const { page } = await openSite(path, { build: 'development' })
    await bannerOf(page, path.startsWith('/fr') ? 'fr' : 'en').region.waitFor()
    await fetched(page, 'dialog-body')
  })

  it.each(['/', '/video', '/policy'])('hydrates %s for a visitor who has decided', async (path) => {
    const { page } = await openSite(path, { build: 'development' })
    await bannerOf(page).accept.click()
    await page.reload()
    await triggerOf(page).waitFor()
    await fetched(page, 'after-paint')
    expect(await bannerOf(page).region.count()).toBe(0)
  })

  it('writes one record for a click, and reports it once', async () => {
    const { page } = await openSite('/', { build: 'development' })
    await bannerOf(page).accept.click()
    const proofs = page.getByRole('region', { name: 'What your server would receive' })
    await expect.poll(() => proofs.getByRole('listitem').count()).toBe(1)
    const cookies = await page.context().cookies()
    expect(cookies.filter(({ name }) => name === 'rcu')).toHaveLength(1)

    await triggerOf(page).click()
    await dialogOf(page).reject.click()
    await expect.poll(() => proofs.getByRole('listitem').count()).toBe(2)
    await expect.poll(() => whatIsStored(page)).toEqual(['rcu'])
    expect(await proofs.getByRole('listitem').count()).toBe(2)
  })

  it('does not report a decision again after a reload', async () => {
    const { page } = await openSite('/', { build: 'development' })
    await bannerOf(page).accept.click()
    const proofs = page.getByRole('region', { name: 'What your server would receive' })
    await expect.poll(() => proofs.getByRole('listitem').count()).toBe(1)
    await page.reload()
    await page.getByLabel('Your message').waitFor()
    expect(await proofs.getByRole('listitem').count()).toBe(0)
  })
})
