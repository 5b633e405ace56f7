import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ACME, decide, openGated } from './open-gated.js'
import { bannerOf } from './surfaces.js'

interface Report {
  service: string
  kind: string
  name: string
  stack?: string
}

const reports = async (page: Page) =>
  (await page.evaluate(() => Reflect.get(window, 'gated').reports)) as Report[]
const names = async (page: Page) => (await reports(page)).map(({ name }) => name)

describe('guardConsent in a browser', () => {
  it('reports what a script does without the grant, and who did it', async () => {
    const { page, open } = await openGated('guard')
    await open()
    await page.evaluate((origin) => {
      function callAcme() {
        void fetch(`${origin}/api.js`)
        navigator.sendBeacon(`${origin}/beacon.js`)
        new Image().src = `${origin}/pixel.png`
        // biome-ignore lint/suspicious/noDocumentCookie: as vendors' scripts do it.
        document.cookie = 'acme-id=1'
      }
      callAcme()
    }, ACME)
    expect(await reports(page)).toEqual([
      ...['api.js', 'beacon.js', 'pixel.png'].map((file) => ({
        service: 'acme',
        kind: 'request',
        name: `${ACME}/${file}`,
        stack: expect.stringContaining('callAcme'),
      })),
      {
        service: 'acme',
        kind: 'cookie',
        name: 'acme-id',
        stack: expect.stringContaining('callAcme'),
      },
    ])
  })

  it('reports a tag in the HTML, which no script has requested', async () => {
    const head = `<script>ran = []</script><script async src="${ACME}/tag.js"></script>`
    const { page, open } = await openGated('guard', { head })
    await open()
    await expect
      .poll(() => reports(page))
      .toEqual([{ service: 'acme', kind: 'request', name: `${ACME}/tag.js` }])
  })

  it('does not report a request made while its service was granted', async () => {
    const { page, open, asked, hold, release } = await openGated('guard&show=external')
    hold('tag')
    await open()
    await bannerOf(page).accept.click()
    await expect.poll(() => asked).toEqual(['tag'])
    // The browser tells of a request once its answer is there, and by then the grant is gone.
    await decide(page, 'withdraw')
    release('tag')
    const known = (url: string) => performance.getEntriesByName(url).length
    await expect.poll(() => page.evaluate(known, `${ACME}/tag.js`)).toBe(1)
    await page.evaluate((origin) => void fetch(`${origin}/after.js`), ACME)
    expect(await names(page)).toEqual([`${ACME}/after.js`])
  })
})
