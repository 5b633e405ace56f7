import { type ComponentType, createElement } from 'react'
import { ConsentProvider, defineConsent } from 'react-consent-ui'
import * as embeds from 'react-consent-ui/embeds'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EVERY_EMBED } from '../../stories/every-embed.js'
import { violations } from './axe.js'
import { openSite, type VisitOptions } from './open-site.js'

/** Answers every vendor, so that no test depends on one. */
const FRAME = '<!doctype html><html lang="en"><title>Content</title><button>Play</button></html>'

const EMBEDS = [
  ...EVERY_EMBED.map(({ component, src }) => ({ title: `Content of ${component}`, src })),
  {
    title: 'Content of an address',
    src: 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
  },
]

async function openEmbeds(width: number) {
  const visit = await openSite('/', {
    build: 'embeds',
    viewport: { width, height: 900 },
    prepare: (context) =>
      context.addInitScript((rows) => Object.assign(window, { rows }), EVERY_EMBED),
  })
  const { page } = visit
  await page.context().route(
    (url) => EMBEDS.some(({ src }) => url.host === new URL(src).host),
    (route) => route.fulfill({ contentType: 'text/html', body: FRAME }),
  )
  await page
    .getByRole('button', { name: 'Load once' })
    .nth(EMBEDS.length - 1)
    .waitFor()
  const end = () =>
    page.getByText('The end').evaluate((node) => node.getBoundingClientRect().top + scrollY)
  const decide = (decision: 'acceptAll' | 'rejectAll') =>
    page.evaluate(
      (name) => Reflect.get(window, 'store')[name]({ surface: 'preferences' }),
      decision,
    )
  return { ...visit, end, decide }
}

/** Every embed, as a server renders it for a visitor who has not decided. */
function serverPage(): string {
  const config = defineConsent({
    revision: 1,
    services: Object.fromEntries(
      EVERY_EMBED.map(({ service }) => [service, { category: 'marketing' as const }]),
    ),
  })
  const shown = EVERY_EMBED.map(({ component, props }) => {
    const Component = Reflect.get(embeds, component) as ComponentType<{ title: string }>
    return createElement(Component, { key: component, title: `Content of ${component}`, ...props })
  })
  const url = 'https://vimeo.com/76979871'
  shown.push(createElement(embeds.Embed, { key: 'url', url, title: 'Content of an address' }))
  const html = renderToString(
    createElement(ConsentProvider, { config, initialRecord: null }, ...shown),
  )
  return `<!doctype html><html lang="en"><title>All embeds</title>${html}</html>`
}

/** Each CAPTCHA: its script, the global that the script sets, and the function that it calls. */
const CHECKS = [
  [
    'turnstile',
    'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit&onload=rcuTurnstileReady',
    'turnstile',
  ],
  [
    'hcaptcha',
    'https://js.hcaptcha.com/1/api.js?render=explicit&recaptchacompat=off&onload=rcuHCaptchaReady',
    'hcaptcha',
  ],
  [
    'google-recaptcha',
    'https://www.google.com/recaptcha/api.js?render=explicit&onload=rcuReCaptchaReady',
    'grecaptcha',
  ],
] as const

/** Replaces the script of a CAPTCHA. */
const scriptOf = (src: string, global: string) => `
  window.${global} = {
    render(box, { callback }) {
      const button = document.createElement('button')
      button.textContent = 'I am human'
      button.onclick = () => callback('42')
      box.append(button)
    },
    remove() {},
    reset() {},
  }
  window.${new URL(src).searchParams.get('onload')}()
`

describe('the CAPTCHAs', () => {
  it.each(CHECKS)(
    '%s asks exactly its vendor after consent, and is removed on withdrawal',
    async (service, src, global) => {
      const { page, elsewhere } = await openSite('/', { build: 'embeds' })
      await page.context().route(
        (url) => url.href === src,
        (route) => route.fulfill({ contentType: 'text/javascript', body: scriptOf(src, global) }),
      )
      const section = page.getByRole('region', { name: service })
      const show = section.getByRole('button', { name: 'Show the check' })
      await show.waitFor()
      expect(elsewhere).toEqual([])

      await show.press('Enter')
      await section.getByRole('button', { name: 'I am human' }).press('Enter')
      await section.getByText('The answer is 42.').waitFor()
      expect(elsewhere).toEqual([src])
      expect(await violations(page)).toEqual([])

      await page.evaluate(() => Reflect.get(window, 'store').rejectAll({ surface: 'preferences' }))
      await show.waitFor()
      await section.getByText('There is no answer.').waitFor()
      expect(await section.getByRole('button', { name: 'I am human' }).count()).toBe(0)
      expect(elsewhere).toEqual([src])
    },
  )
})

describe('every embed on one page', () => {
  it.each([true, false])(
    'asks no other host for the server’s HTML (scripts: %s)',
    async (javaScriptEnabled) => {
      const options: VisitOptions = {
        build: 'embeds',
        javaScriptEnabled,
        prepare: (context) =>
          context.route(
            (url) => url.pathname === '/',
            (route) => route.fulfill({ contentType: 'text/html', body: serverPage() }),
          ),
      }
      const { page, elsewhere } = await openSite('/', options)
      await page
        .getByRole('figure')
        .nth(EMBEDS.length - 1)
        .waitFor()
      expect(await page.locator('iframe, img, script, link').count()).toBe(0)
      expect(elsewhere).toEqual([])
    },
  )

  it('asks no other host before a click, exactly its vendor after it, and none once it is closed', async () => {
    const { page, elsewhere, end } = await openEmbeds(1280)
    expect(elsewhere).toEqual([])
    expect(await violations(page)).toEqual([])
    const before = await end()
    for (const { title, src } of EMBEDS) {
      const since = elsewhere.length
      const embed = page.getByRole('figure', { name: title, exact: true })
      const load = embed.getByRole('button', { name: 'Load once' })
      // As a visitor with a keyboard: past the link to the privacy policy, if there is one.
      await embed.focus()
      for (const _ of ['the policy', 'the button']) {
        if (!(await load.evaluate((node) => node === document.activeElement))) {
          await page.keyboard.press('Tab')
        }
      }
      await page.keyboard.press('Enter')
      await page
        .frameLocator(`iframe[title="${title}"]`)
        .getByRole('button', { name: 'Play' })
        .waitFor()
      const frame = page.getByTitle(title, { exact: true })
      expect(await frame.evaluate((node) => node === document.activeElement)).toBe(true)
      expect(elsewhere.slice(since)).toEqual([src.replace(/#.*/, '')])
      expect(Math.abs((await end()) - before)).toBeLessThan(1)
    }
    expect(await violations(page)).toEqual([])

    const asked = elsewhere.length
    for (const { title } of EMBEDS) {
      const embed = page.getByRole('figure', { name: title, exact: true })
      await embed.getByRole('button', { name: 'Close this content' }).press('Enter')
      await embed.getByRole('button', { name: 'Load once' }).waitFor()
      expect(await embed.evaluate((node) => node === document.activeElement)).toBe(true)
      expect(Math.abs((await end()) - before)).toBeLessThan(1)
    }
    expect(await page.locator('iframe').count()).toBe(0)
    expect(elsewhere).toHaveLength(asked)
  })

  it('keeps its room on a phone, and asks no host after a withdrawal', async () => {
    const { page, elsewhere, end, decide } = await openEmbeds(360)
    const before = await end()
    expect(await violations(page)).toEqual([])
    await decide('acceptAll')
    await expect.poll(() => page.locator('iframe').count()).toBe(EMBEDS.length)
    // Lazy frames are requested when they are near the screen.
    for (const { title } of EMBEDS) {
      await page.getByTitle(title, { exact: true }).scrollIntoViewIfNeeded()
      await page
        .frameLocator(`iframe[title="${title}"]`)
        .getByRole('button', { name: 'Play' })
        .waitFor()
    }
    expect(Math.abs((await end()) - before)).toBeLessThan(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    const hosts = (urls: readonly string[]) => [...new Set(urls.map((url) => new URL(url).host))]
    expect(hosts(elsewhere).sort()).toEqual(hosts(EMBEDS.map(({ src }) => src)).sort())

    const asked = elsewhere.length
    await decide('rejectAll')
    await expect.poll(() => page.locator('iframe').count()).toBe(0)
    expect(Math.abs((await end()) - before)).toBeLessThan(1)
    expect(elsewhere).toHaveLength(asked)
  })
})
