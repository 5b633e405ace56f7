import { afterEach, beforeEach, vi } from 'vitest'

interface Cookie {
  name: string
  value: string
  host: string
  hostOnly: boolean
  path: string
  expires: number
  partitioned: boolean
  httpOnly: boolean
}

const PUBLIC_SUFFIXES = ['example', 'com', 'co.uk']

/** The little of a browser that the core touches: cookies by RFC 6265, storages, events, channels. */
export class Page {
  readonly location: URL & { reload: () => void }
  readonly document: EventTarget & { cookie: string; hidden?: boolean }
  readonly window: EventTarget & { localStorage: Storage; sessionStorage: Storage }
  readonly jar: Cookie[] = []
  /** In a frame of another site, where only `SameSite=None` is taken. */
  isFramed = false
  readonly navigator = { globalPrivacyControl: false, locks: fakeLocks() }
  readonly channels = new Set<FakeChannel>()

  constructor(url: string) {
    const { jar } = this
    const location = Object.assign(new URL(url), { reload: vi.fn() })
    this.location = location
    this.document = Object.assign(new EventTarget(), { cookie: '' })
    Object.defineProperty(this.document, 'cookie', {
      configurable: true,
      get: () =>
        jar
          .filter((cookie) => isVisible(cookie, location))
          .sort((a, b) => b.path.length - a.path.length)
          .map(({ name, value }) => `${name}=${value}`)
          .join('; '),
      set: (text: string) => this.setCookie(text),
    })
    this.window = Object.assign(new EventTarget(), {
      localStorage: webStorage(),
      sessionStorage: webStorage(),
    })
  }

  /** Sets a cookie as a script does; with `HttpOnly`, as a response header does. */
  setCookie(text: string): void {
    const [pair = '', ...attributes] = text.split(/; ?/)
    const at = pair.indexOf('=')
    const named = (name: string) =>
      attributes.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1)
    const domain = named('Domain')?.replace(/^\./, '')
    const { hostname, protocol, pathname } = this.location
    const isForeign = domain && !`.${hostname}`.endsWith(`.${domain}`)
    const isSuffix = domain && PUBLIC_SUFFIXES.includes(domain)
    if (isForeign || isSuffix || pair.length > 4096) return
    if (this.isFramed && !attributes.includes('SameSite=None')) return
    if (attributes.includes('Secure') && protocol !== 'https:') return
    const expires = named('Expires')
    const cookie: Cookie = {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      host: domain ?? hostname,
      hostOnly: domain === undefined,
      path: named('Path') ?? (pathname.slice(0, pathname.lastIndexOf('/')) || '/'),
      expires: expires ? Date.parse(expires) : Number.POSITIVE_INFINITY,
      partitioned: attributes.includes('Partitioned'),
      httpOnly: attributes.includes('HttpOnly'),
    }
    const same = this.jar.findIndex(
      (other) =>
        other.name === cookie.name &&
        other.host === cookie.host &&
        other.hostOnly === cookie.hostOnly &&
        other.path === cookie.path &&
        other.partitioned === cookie.partitioned,
    )
    if (same >= 0 && this.jar[same]?.httpOnly && !cookie.httpOnly) return
    if (same >= 0) this.jar.splice(same, 1)
    if (cookie.expires > Date.now()) this.jar.push(cookie)
  }

  /** The names in the jar, of every path, domain and visibility. */
  get cookieNames(): string[] {
    return this.jar.filter(({ expires }) => expires > Date.now()).map(({ name }) => name)
  }

  /** Makes reading or writing `document.cookie` do something else. */
  onCookie(override: { get?: () => string; set?: (text: string) => void }): void {
    const usual = Object.getOwnPropertyDescriptor(this.document, 'cookie')
    Object.defineProperty(this.document, 'cookie', { ...usual, ...override })
  }
}

/** Opens a page before each test and closes it after. The time is `NOW` until a test advances it. */
export function freshPage(url = 'https://www.shop.example/fr/shoes/red'): { current: Page } {
  const page = { current: new Page(url) }
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW })
    page.current = new Page(url)
    openPage(page.current)
  })
  afterEach(async () => {
    vi.clearAllTimers()
    // Imports that the test did not wait for still need this page.
    await vi.dynamicImportSettled()
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
  return page
}

export const NOW = Date.parse('2026-11-24T12:00:00.000Z')
export const DAY = 86_400_000

/**
 * Resolves once all pending work is done: chunks are fetched and timers have fired, except the timer that
 * expires a record.
 */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await vi.advanceTimersByTimeAsync(5000)
    await vi.dynamicImportSettled()
  }
}

/** Lets so many milliseconds pass on a page whose chunks are in the cache. */
export async function pass(delayMs: number): Promise<void> {
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(delayMs)
  await vi.dynamicImportSettled()
}

/** The instant so many days from `NOW`, as records write it. */
export function inDays(days: number): string {
  return new Date(NOW + days * DAY).toISOString()
}

/** Puts the page behind the browser's global names. */
export function openPage(page: Page): void {
  vi.stubGlobal('document', page.document)
  vi.stubGlobal('window', page.window)
  vi.stubGlobal('location', page.location)
  vi.stubGlobal('localStorage', page.window.localStorage)
  vi.stubGlobal('sessionStorage', page.window.sessionStorage)
  vi.stubGlobal('navigator', page.navigator)
  vi.stubGlobal(
    'BroadcastChannel',
    class extends FakeChannel {
      constructor(name: string) {
        super(name, page.channels)
      }
    },
  )
}

/** Web Locks with one lock: each request waits for the requests before it. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: (_: string, work: () => Promise<unknown>) => {
      last = last.then(work)
      return last
    },
  }
}

class FakeChannel {
  onmessage: ((message: { data: unknown }) => void) | null = null
  private isClosed = false

  constructor(
    readonly name: string,
    private readonly all: Set<FakeChannel>,
  ) {
    all.add(this)
  }

  postMessage(data: unknown): void {
    if (this.isClosed) throw new DOMException('Channel is closed', 'InvalidStateError')
    for (const other of this.all) {
      if (other !== this && other.name === this.name)
        queueMicrotask(() => other.onmessage?.({ data }))
    }
  }

  close(): void {
    this.isClosed = true
    this.all.delete(this)
  }
}

function isVisible(cookie: Cookie, { hostname, pathname }: URL): boolean {
  if (cookie.httpOnly || cookie.expires <= Date.now()) return false
  const onHost = cookie.hostOnly
    ? cookie.host === hostname
    : `.${hostname}`.endsWith(`.${cookie.host}`)
  const below = cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`
  return onHost && (pathname === cookie.path || pathname.startsWith(below))
}

function webStorage(): Storage {
  return Object.create({
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  })
}
