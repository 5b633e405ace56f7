import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visitTrust } from './open-trust.js'

const PATH = '/fr/shoes/red'

/** The hosts, by the head of their column. */
const HOSTS = {
  'www.shop.example': 'https://www.shop.example',
  'shop.co.uk': 'https://shop.co.uk',
  'www.shop.co.uk.test': 'https://www.shop.co.uk.test',
  'a.b.c.d.shop.example': 'https://a.b.c.d.shop.example',
  'http://localhost': 'http://localhost',
}

type Kind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage'

/** One thing that a service declares, and how it came to be stored. */
interface Row {
  name: string
  kind?: Kind
  /** The cookie's attributes on this host, one text a cookie; null where it cannot be set there. */
  set?: (host: string) => string[] | null
  /** The same for what only a server can set. */
  serve?: (origin: string) => Parameters<ReturnType<Page['context']>['addCookies']>[0] | null
}

/** The parents of a host that are no public suffix: what a browser lets it set cookies on. */
function parents(host: string): string[] {
  const labels = host.split('.')
  const shared = host.endsWith('.co.uk') ? 3 : 2
  return labels
    .slice(0, Math.max(0, labels.length - shared + 1))
    .map((_, at) => labels.slice(at).join('.'))
}

const ROWS: Record<string, Row> = {
  'cookie of this host only': { name: 'ad-host', set: () => ['Path=/'] },
  'cookie on this host’s domain and on every parent': {
    name: 'ad-domain',
    set: (host) => {
      const all = parents(host).map((domain) => `Path=/; Domain=${domain}`)
      return all.length > 0 ? all : null
    },
  },
  'cookie on each folder above the page': {
    name: 'ad-path',
    set: () => ['/fr', '/fr/', '/fr/shoes', '/fr/shoes/', PATH].map((path) => `Path=${path}`),
  },
  'cookie on a parent’s domain and a folder': {
    name: 'ad-both',
    set: (host) => {
      const last = parents(host).at(-1)
      return last ? [`Path=/fr/shoes; Domain=${last}`] : null
    },
  },
  'cookie with `Secure`': {
    name: 'ad-secure',
    set: () => ['Path=/; Secure'],
  },
  'cookie with `Partitioned`': {
    name: 'ad-part',
    set: () => ['Path=/; Secure; SameSite=None; Partitioned'],
  },
  'cookie with `Partitioned`, on a parent’s domain': {
    name: 'ad-part-domain',
    set: (host) => {
      const last = parents(host).at(-1)
      return last ? [`Path=/; Domain=${last}; Secure; SameSite=None; Partitioned`] : null
    },
  },
  'cookie called `__Host-…`': {
    name: '__Host-ad',
    set: () => ['Path=/; Secure'],
  },
  'cookie called `__Secure-…`, on a parent’s domain': {
    name: '__Secure-ad',
    set: (host) => {
      const last = parents(host).at(-1)
      return last ? [`Path=/; Domain=${last}; Secure`] : null
    },
  },
  'cookie on another path, declared with it': {
    name: 'checkout',
    set: () => ['Path=/checkout'],
  },
  'cookie on another path, declared without it': {
    name: 'ad-elsewhere',
    set: () => ['Path=/account'],
  },
  'cookie with `HttpOnly`, declared so': {
    name: 'session',
    serve: (url) => [{ name: 'session', value: '1', url, httpOnly: true }],
  },
  'cookie with `HttpOnly`, declared without': {
    name: 'ad-http',
    serve: (url) => [{ name: 'ad-http', value: '1', url, httpOnly: true }],
  },
  'cookie of another subdomain': {
    name: 'sub',
    serve: (url) =>
      url.endsWith('.shop.example')
        ? [{ name: 'sub', value: '1', url: 'https://other.shop.example' }]
        : null,
  },
  'cookie of a third party': {
    name: 'third',
    serve: () => [{ name: 'third', value: '1', url: 'https://ads.test' }],
  },
  'undeclared cookie': { name: 'undeclared', set: () => ['Path=/'] },
  '`localStorage`': { name: 'ad-local', kind: 'localStorage' },
  '`sessionStorage`': { name: 'ad-session', kind: 'sessionStorage' },
  IndexedDB: { name: 'ad-base', kind: 'indexedDB' },
  'IndexedDB that the page holds open': { name: 'ad-open', kind: 'indexedDB' },
  'Cache Storage': { name: 'ad-cache', kind: 'cacheStorage' },
  'undeclared item in `localStorage`': { name: 'undeclared-local', kind: 'localStorage' },
}

/** Puts everything into the browser that a row asks for; answers with how many things that are. */
async function put(page: Page, origin: string, { name, kind, set, serve }: Row) {
  const host = new URL(origin).hostname
  if (set) {
    const attributes = set(host)
    await page.evaluate(
      ([name, all]) => {
        // biome-ignore lint/suspicious/noDocumentCookie: as the scripts do that a site loads.
        for (const one of all) document.cookie = `${name}=1; ${one}`
      },
      [name, attributes ?? []] as const,
    )
    return attributes?.length ?? 0
  }
  if (serve) {
    const cookies = serve(origin)
    if (cookies) await page.context().addCookies(cookies)
    return cookies?.length ?? 0
  }
  await page.evaluate(
    async ([name, kind]) => {
      if (kind === 'localStorage' || kind === 'sessionStorage') window[kind].setItem(name, '1')
      else if (kind === 'cacheStorage') await caches.open(name)
      else {
        await new Promise<void>((resolve) => {
          const request = indexedDB.open(name)
          request.onsuccess = () => {
            if (!name.endsWith('open')) request.result.close()
            resolve()
          }
        })
      }
    },
    [name, kind] as const,
  )
  return 1
}

/** How often each name is in the browser, including items that scripts cannot read. */
async function present(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(await caches.keys()),
  ])
  return [...cookies.map(({ name }) => name), ...others]
}

/** The result of every row on one host: `gone` or `stays`, and the library's report. */
async function measure(origin: string): Promise<Record<string, string>> {
  const { tab } = await visitTrust({ origin })
  const page = await tab(PATH)
  await page.evaluate(() => probe.store.acceptAll())
  const expected: Record<string, number> = {}
  for (const [title, row] of Object.entries(ROWS)) expected[title] = await put(page, origin, row)

  const before = await present(page)
  const { erased } = await page.evaluate(() => probe.store.withdraw())
  const after = await present(page)

  return Object.fromEntries(
    Object.entries(ROWS).map(([title, { name }]) => {
      if (!expected[title]) return [title, '–']
      const count = before.filter((one) => one === name).length
      if (count !== expected[title]) return [title, `${count} of ${expected[title]} were set`]
      const said = (['deleted', 'survived', 'unseen'] as const).filter((where) =>
        erased[where].some((item) => item.name === name),
      )
      return [
        title,
        `${after.includes(name) ? 'stays' : 'gone'}, ${said.join(' and ') || 'not reported'}`,
      ]
    }),
  )
}

/** The table as the page of the docs has it, cell by cell. */
function documented(): Record<string, Record<string, string>> {
  const lines = readFileSync('docs/deleting-cookies.md', 'utf8').split('\n')
  const start = lines.findIndex((line) => line.startsWith('| stored as'))
  const cells = (line = '') =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const [, ...hosts] = cells(lines[start])
  const rows: Record<string, Record<string, string>> = {}
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break
    const [title = '', ...found] = cells(line)
    rows[title] = Object.fromEntries(
      hosts.map((host, at) => [host.replaceAll('`', ''), found[at] ?? '']),
    )
  }
  return rows
}

describe('the table of what survives a withdrawal', () => {
  it('says what a real browser does', async () => {
    const measured: Record<string, Record<string, string>> = {}
    for (const [host, origin] of Object.entries(HOSTS)) {
      for (const [title, found] of Object.entries(await measure(origin))) {
        measured[title] = { ...measured[title], [host]: found }
      }
    }
    expect(documented()).toEqual(measured)
  })
})
