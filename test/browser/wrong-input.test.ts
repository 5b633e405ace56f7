import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.js'
import { bannerOf } from './surfaces.js'

/** Each mistake, and the error that says where it is and what to do. */
const mistakes = {
  'unknown-category':
    'services.youtube.category: "marketting" is not a category; did you mean "marketing"?',
  'no-provider':
    'services.youtube.provider: is required for a service with cookies; use the id of a provider, or the provider itself.',
  'duplicate-cookie':
    'services.youtube.cookies[1]: "YSC" is already declared as cookies[0]; remove one of them.',
  'gate-category':
    'ConsentGate: "marketting" is not a category; did you mean "marketing"? It is never granted.',
  'gate-service':
    'ConsentGate: "yuotube" is not a service; did you mean "youtube"? It is never granted.',
  'video-id': 'Use the end of an address that begins with "https://youtu.be/"',
  'video-address': 'Use https://www.youtube.com/watch?v=…',
}

describe.each(Object.entries(mistakes))('%s', (mistake, message) => {
  it('is a clear error in development, with the fix', async () => {
    const { problems } = await openSite(`/?mistake=${mistake}`, {
      build: 'wrongInDevelopment',
      expectProblems: true,
    })
    await expect.poll(() => problems.join('\n')).toContain(message)
    expect(problems.join('\n')).toContain('react-consent-ui: ')
  })

  it('leaves the page alive in production, and grants nothing before a choice', async () => {
    const { page, elsewhere } = await openSite(`/?mistake=${mistake}`, {
      build: 'wrongInProduction',
    })
    await bannerOf(page).region.waitFor()
    expect(await page.getByRole('heading', { name: 'Still alive' }).isVisible()).toBe(true)
    expect(elsewhere).toEqual([])
  })
})

describe('what cannot be granted', () => {
  it.each(['unknown-category', 'gate-category', 'gate-service', 'video-id', 'video-address'])(
    'stays denied in production after Accept: %s',
    async (mistake) => {
      const { page, elsewhere } = await openSite(`/?mistake=${mistake}`, {
        build: 'wrongInProduction',
      })
      await bannerOf(page).accept.click()
      await bannerOf(page).region.waitFor({ state: 'detached' })
      expect(await page.getByRole('heading', { name: 'Still alive' }).isVisible()).toBe(true)
      expect(await page.getByText('Granted').count()).toBe(0)
      expect(await page.locator('iframe').count()).toBe(0)
      expect(elsewhere).toEqual([])
    },
  )

  it('is granted where nothing is wrong', async () => {
    const { page } = await openSite('/?mistake=none', { build: 'wrongInProduction' })
    await bannerOf(page).accept.click()
    await page.locator('iframe').waitFor()
  })
})
