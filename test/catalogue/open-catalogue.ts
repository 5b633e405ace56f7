import { afterAll, afterEach, expect, inject } from 'vitest'
import { connectBrowser } from '../browser/browser.js'
import { played, WITHOUT_AXE } from './played.js'

const browser = await connectBrowser()
afterAll(() => browser.close())
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

interface Entry {
  id: string
  type: 'docs' | 'story'
  title: string
}

/** All entries of the built Storybook, as its index lists them. */
export async function entries(): Promise<Entry[]> {
  const index = await (await fetch(`${inject('storybook')}/index.json`)).json()
  return Object.values(index.entries)
}

/** Opens Storybook as a new reader. `page` is Storybook itself, `content` the page in its frame. */
export async function openCatalogue(path = '/') {
  const visit = await open(path)
  const content = visit.page.frameLocator('#storybook-preview-iframe')
  await content.getByRole('heading', { level: 1 }).waitFor()
  return { ...visit, content }
}

/** Opens a story alone, with these settings of the toolbar, and waits until it has played. */
export async function openStory(id: string, toolbar: Record<string, string>) {
  const globals = [WITHOUT_AXE, ...Object.entries(toolbar).map((each) => each.join(':'))]
  const visit = await open(`/iframe.html?viewMode=story&id=${id}&globals=${globals.join(';')}`)
  await played(visit.page)
  return visit
}

async function open(path: string) {
  const address = inject('storybook')
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  const elsewhere: string[] = []
  const complaints: string[] = []
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== address,
    (route) => {
      elsewhere.push(route.request().url())
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${address}${path}`)
  return {
    page,
    /** Expects that no other host was contacted and no error was reported. */
    expectQuiet: () => expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] }),
  }
}
