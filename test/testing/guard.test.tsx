import { defineConsent, defineDetails } from 'react-consent-ui'
import { createTestStore, guardConsent, type UngrantedAccess } from 'react-consent-ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const consent = defineConsent({
  revision: 1,
  providers: { google: { name: 'Google' }, shop: { name: 'Shop' } },
  services: {
    basket: {
      category: 'necessary',
      provider: 'shop',
      cookies: [{ name: 'basket', purpose: 'Remembers it', expires: 'session' }],
    },
    youtube: {
      category: 'marketing',
      provider: 'google',
      cookies: [
        { name: 'VISITOR_*', purpose: 'Follows visitors', expires: { months: 6 } },
        { name: 'yt-*', storage: 'localStorage', purpose: 'Settings', expires: 'persistent' },
        { name: 'yt-*', storage: 'sessionStorage', purpose: 'Settings', expires: 'session' },
      ],
    },
    analytics: {
      category: 'statistics',
      provider: 'google',
      cookies: [{ name: '_ga', purpose: 'Counts', expires: { years: 2 } }],
    },
    ads: {
      category: 'marketing',
      provider: 'google',
      cookies: [{ name: '_ga', purpose: 'Counts', expires: { years: 2 } }],
    },
  },
})
const hosts = { youtube: ['youtube.com'], analytics: ['google.test'], ads: ['google.test'] }

const stops: (() => void)[] = []
beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response()),
  )
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

type Options = Parameters<typeof guardConsent>[1]

function guard({ granted, ...options }: Options & Parameters<typeof createTestStore>[1] = {}) {
  const store = createTestStore(consent, { granted })
  const seen: UngrantedAccess[] = []
  const stop = guardConsent(store, {
    hosts,
    onUngranted: (access) => seen.push(access),
    ...options,
  })
  stops.push(stop)
  return { store, seen, stop }
}

const names = (seen: UngrantedAccess[]) => seen.map(({ name }) => name)

// biome-ignore lint/suspicious/noDocumentCookie: as vendors' scripts do it.
const setCookie = (text: string) => (document.cookie = text)

const API = 'https://www.youtube.com/iframe_api'

describe('guardConsent', () => {
  it('names the service, the address and who asked', () => {
    const { seen } = guard()
    function loadPlayer() {
      return fetch(API)
    }
    void loadPlayer()
    expect(seen).toEqual([
      { service: 'youtube', kind: 'request', name: API, stack: expect.any(String) },
    ])
    const [, first] = seen[0]?.stack?.split('\n') ?? []
    expect(first).toContain('loadPlayer')
  })

  it.each<[string, () => unknown]>([
    ['fetch', () => fetch(API)],
    ['fetch of a URL', () => fetch(new URL(API))],
    ['fetch of a Request', () => fetch(new Request(API))],
    [
      'XMLHttpRequest',
      () => {
        const request = new XMLHttpRequest()
        vi.spyOn(console, 'error').mockImplementation(() => {})
        request.open('GET', API)
        request.send()
        request.abort()
      },
    ],
    ['a script', () => Object.assign(document.createElement('script'), { src: API })],
    ['an image', () => Object.assign(new Image(), { src: API })],
    ['a frame', () => Object.assign(document.createElement('iframe'), { src: API })],
    ['an attribute', () => document.createElement('img').setAttribute('SRC', API)],
  ])('reports %s', (_, ask) => {
    const { seen } = guard()
    ask()
    expect(names(seen)).toEqual([API])
  })

  it('reports beacons', () => {
    const sendBeacon = vi.fn(() => true)
    vi.stubGlobal(
      'Navigator',
      class {
        sendBeacon(...args: []) {
          return sendBeacon(...args)
        }
      },
    )
    const { seen } = guard()
    const { Navigator } = globalThis as unknown as { Navigator: new () => Navigator }
    expect(new Navigator().sendBeacon(API, 'x')).toBe(true)
    expect(sendBeacon).toHaveBeenCalledWith(API, 'x')
    expect(names(seen)).toEqual([API])
  })

  it('does not report a URL that is only read', () => {
    const { seen } = guard()
    document.createElement('a').setAttribute('href', API)
    document.createElement('div').setAttribute('src', API)
    new DOMParser().parseFromString(`<img src="${API}">`, 'text/html')
    const elsewhere = document.implementation.createHTMLDocument()
    elsewhere.createElement('img').src = API
    elsewhere.createElement('img').setAttribute('src', API)
    new XMLHttpRequest().open('GET', API)
    expect(seen).toEqual([])
  })

  it('reports cookies and web storage by their declared names', () => {
    const { seen } = guard()
    setCookie('VISITOR_INFO1_LIVE=1; Path=/')
    localStorage.setItem('yt-remote', '1')
    sessionStorage.setItem('yt-session', '1')
    localStorage.setItem('VISITOR_INFO1_LIVE', '1')
    setCookie('undeclared=1')
    setCookie('basket=1')
    expect(seen.map(({ service, kind, name }) => [service, kind, name])).toEqual([
      ['youtube', 'cookie', 'VISITOR_INFO1_LIVE'],
      ['youtube', 'localStorage', 'yt-remote'],
      ['youtube', 'sessionStorage', 'yt-session'],
    ])
  })

  it('reports writes to the Cookie Store', () => {
    const set = vi.fn()
    vi.stubGlobal(
      'CookieStore',
      class {
        set(...args: unknown[]) {
          set(...args)
        }
      },
    )
    const { seen } = guard()
    const store = new (Reflect.get(globalThis, 'CookieStore'))()
    store.set('VISITOR_A', '1')
    store.set({ name: 'VISITOR_B', value: '1' })
    expect(names(seen)).toEqual(['VISITOR_A', 'VISITOR_B'])
    expect(set).toHaveBeenCalledTimes(2)
  })

  it.each([
    'VISITOR_X=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/',
    'VISITOR_X=; Max-Age=0',
    'VISITOR_X=; max-age=-1; expires=Fri, 01 Jan 2100 00:00:00 GMT',
  ])('lets a cookie be deleted: %s', (text) => {
    const { seen } = guard()
    setCookie(text)
    expect(seen).toEqual([])
  })

  it('blocks nothing that it reports', async () => {
    guard()
    setCookie('VISITOR_Y=1')
    localStorage.setItem('yt-y', '1')
    const script = document.createElement('script')
    script.src = API
    await fetch(API)
    expect(document.cookie).toContain('VISITOR_Y=1')
    expect(localStorage.getItem('yt-y')).toBe('1')
    expect(script.src).toBe(API)
    setCookie('VISITOR_Y=; Max-Age=0')
  })

  it('says nothing of what is granted', () => {
    const { seen } = guard({ granted: [{ service: 'youtube' }] })
    void fetch(API)
    setCookie('VISITOR_Z=1')
    expect(seen).toEqual([])
    setCookie('VISITOR_Z=; Max-Age=0')
  })

  it('follows the grants', async () => {
    const { store, seen } = guard()
    void store.allowService('youtube')
    void fetch(API)
    expect(seen).toEqual([])
    await store.withdraw()
    void fetch(API)
    expect(names(seen)).toEqual([API])
  })

  it('says nothing where another service that is granted does the same', () => {
    const { seen } = guard({ granted: ['statistics'] })
    void fetch('https://google.test/g')
    setCookie('_ga=1')
    expect(seen).toEqual([])
    setCookie('_ga=; Max-Age=0')
  })

  it('takes sub-domains for the host, and hosts that only look alike for others', () => {
    const { seen } = guard()
    for (const host of [
      'youtube.com',
      'm.youtube.com',
      'notyoutube.com',
      'youtube.com.evil.test',
    ]) {
      void fetch(`https://${host}/`)
    }
    expect(names(seen)).toEqual(['https://youtube.com/', 'https://m.youtube.com/'])
  })

  it('reports one thing once', () => {
    const { seen } = guard()
    void fetch(API)
    void fetch(`${API}#again`)
    expect(names(seen)).toEqual([API])
  })

  it('reports cookies that only the details declare', async () => {
    const first = defineConsent({ revision: 1, services: { chat: { category: 'preferences' } } })
    const details = defineDetails(first, {
      providers: { chat: { name: 'Chat' } },
      services: {
        chat: {
          provider: 'chat',
          cookies: [{ name: 'chat-id', purpose: 'Follows', expires: 'session' }],
        },
      },
    })
    const onUngranted = vi.fn()
    stops.push(
      guardConsent(createTestStore(first), {
        details: async () => ({ default: details }),
        onUngranted,
      }),
    )
    await vi.waitFor(() => {
      setCookie('chat-id=1')
      expect(onUngranted).toHaveBeenCalledTimes(1)
    }, 15_000)
    setCookie('chat-id=; Max-Age=0')
  })

  it('rejects an undeclared service, by name', () => {
    const wrong = { hosts: { youtub: ['youtube.com'] } } as Options
    expect(() => guardConsent(createTestStore(consent), wrong)).toThrow(
      'react-consent-ui: guardConsent: "youtub" is not a service; did you mean "youtube"? It is never granted. Use a declared id, or declare it in defineConsent.',
    )
  })

  it('writes to the console without onUngranted', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    stops.push(guardConsent(createTestStore(consent), { hosts }))
    void fetch(API)
    setCookie('VISITOR_C=1')
    const [request, cookie] = log.mock.calls.map(([text]) => String(text).split('\n'))
    expect(request?.[0]).toBe(
      `react-consent-ui: the service "youtube" is not granted, and was contacted: ${API}. This visitor has not agreed to that. Put the code behind ConsentGate, ConsentScript or useConsentEffect; if it ran before a withdrawal, stop it there.`,
    )
    expect(request?.[2]).toContain('guard.test')
    expect(cookie?.[0]).toContain('and stored "VISITOR_C" (cookie) in this browser.')
    setCookie('VISITOR_C=; Max-Age=0')
  })
})

/** Every function that the guard wraps, as it is now. */
function browserFunctions() {
  const own = (owner: object, name: string) => Object.getOwnPropertyDescriptor(owner, name)
  return [
    own(globalThis, 'fetch'),
    own(XMLHttpRequest.prototype, 'open'),
    own(XMLHttpRequest.prototype, 'send'),
    own(HTMLScriptElement.prototype, 'src'),
    own(HTMLImageElement.prototype, 'src'),
    own(HTMLIFrameElement.prototype, 'src'),
    own(Element.prototype, 'setAttribute'),
    own(Document.prototype, 'cookie'),
    own(Storage.prototype, 'setItem'),
  ]
}

describe('a function that the guard wraps', () => {
  it('is put back when it stops', () => {
    const before = browserFunctions()
    const { stop, seen } = guard()
    expect(browserFunctions()).not.toEqual(before)
    stop()
    expect(browserFunctions()).toEqual(before)
    void fetch(API)
    expect(seen).toEqual([])
  })

  it('is put back by the last of two guards, whichever stops first', () => {
    const before = browserFunctions()
    const [one, two] = [guard(), guard()]
    one.stop()
    void fetch(API)
    expect([names(one.seen), names(two.seen)]).toEqual([[], [API]])
    two.stop()
    expect(browserFunctions()).toEqual(before)
  })

  it('is put back once, though a guard is stopped twice', () => {
    const before = browserFunctions()
    const [one, two] = [guard(), guard()]
    one.stop()
    one.stop()
    void fetch(API)
    expect(names(two.seen)).toEqual([API])
    two.stop()
    expect(browserFunctions()).toEqual(before)
  })

  it('is not restored if other code has replaced it since', () => {
    const { stop } = guard()
    const theirs = vi.fn(async () => new Response())
    globalThis.fetch = theirs
    stop()
    expect(globalThis.fetch).toBe(theirs)
  })

  it('is untouched in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const before = browserFunctions()
    const { seen } = guard()
    expect(browserFunctions()).toEqual(before)
    void fetch(API)
    expect(seen).toEqual([])
  })
})
