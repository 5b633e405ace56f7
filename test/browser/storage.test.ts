import { describe, expect, it } from 'vitest'
import { shown, visitTrust } from './open-trust.js'
import { bannerOf } from './surfaces.js'

/** The record's cookie, as the browser keeps it. */
async function cookieOf(page: Parameters<typeof shown>[0]) {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === 'rcu')
}

describe('the cookie', () => {
  it('is Secure on HTTPS, and is read on every path of the host', async () => {
    const { tab } = await visitTrust()
    const page = await tab('/fr/shoes')
    await bannerOf(page).accept.click()
    await expect
      .poll(() => cookieOf(page))
      .toMatchObject({
        domain: 'www.shop.example',
        path: '/',
        sameSite: 'Lax',
        secure: true,
      })
    expect(await shown(await tab('/en'))).toBe('Granted')
  })

  it('lasts as long as the config says', async () => {
    const { tab } = await visitTrust()
    const page = await tab()
    await bannerOf(page).reject.click()
    await expect.poll(async () => (await cookieOf(page))?.expires).toBeGreaterThan(0)
    const { expires = 0 } = (await cookieOf(page)) ?? {}
    expect(Math.round((expires - Date.now() / 1000) / 86_400)).toBe(182)
  })

  it('keeps a decision of a page in a frame of another site, in that site’s own jar', async () => {
    const { tab } = await visitTrust({ origin: 'https://host.test' })
    const page = await tab()
    const embed = () =>
      page.evaluate(() => {
        const src = 'https://www.shop.example/?storage=embedded'
        document.body.append(Object.assign(document.createElement('iframe'), { src }))
      })
    await embed()
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Accept all' }).click()
    await frame.getByText('Granted').waitFor()
    await expect
      .poll(() => cookieOf(page))
      .toMatchObject({
        domain: 'www.shop.example',
        sameSite: 'None',
        secure: true,
        partitionKey: 'https://host.test',
      })
    await page.reload()
    await embed()
    await frame.getByText('Granted').waitFor()

    await page.goto('https://www.shop.example/?storage=embedded')
    await bannerOf(page).region.waitFor()
    expect(await shown(page)).toBe('Denied')
  })
})
