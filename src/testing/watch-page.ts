/** One access: a request or a write to storage. */
export interface PageAccess {
  readonly kind: 'request' | 'cookie' | 'localStorage' | 'sessionStorage'
  /** The whole URL, or the name of the stored item. */
  readonly name: string
  /** In the page's own time; omitted for now. */
  readonly atMs?: number | undefined
  /** The call stack; undefined for requests that no script made. */
  readonly stack?: string | undefined
}

type Watcher = (access: PageAccess) => void
type Call = (...args: unknown[]) => unknown

const watchers = new Set<Watcher>()
let undo: (() => void)[] = []

/**
 * Reports every request and every write to storage that a page can observe, by wrapping the browser's
 * functions. Returns how to stop; the last stop restores them.
 */
export function watchPage(watcher: Watcher): () => void {
  watchers.add(watcher)
  if (watchers.size === 1) install()
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    for (const putBack of undo) putBack()
    undo = []
  }
}

function install(): void {
  const tell = (access: PageAccess) => {
    for (const watcher of [...watchers]) watcher(access)
  }
  const ask = (address: unknown, stack: string | undefined) =>
    tell({ kind: 'request', name: whole(address), stack })

  before(globalThis, 'fetch', ([input], stack) => {
    ask(Object(input).url ?? input, stack)
  })
  const opened = new WeakMap<object, unknown>()
  before(prototypeOf('XMLHttpRequest'), 'open', ([, address], _, request) => {
    opened.set(request, address)
  })
  before(prototypeOf('XMLHttpRequest'), 'send', (_, stack, request) => {
    ask(opened.get(request), stack)
  })
  before(prototypeOf('Navigator'), 'sendBeacon', ([address], stack) => {
    ask(address, stack)
  })
  for (const element of ['HTMLScriptElement', 'HTMLImageElement', 'HTMLIFrameElement']) {
    before(prototypeOf(element), 'src', ([address], stack, made) => {
      // Elements of a document without a window make no request.
      if ((made as Element).ownerDocument.defaultView) ask(address, stack)
    })
  }
  before(prototypeOf('Element'), 'setAttribute', ([name, address], stack, made) => {
    const { localName, ownerDocument } = made as Element
    const asks = /^(script|img|iframe)$/.test(localName) && String(name).toLowerCase() === 'src'
    if (asks && ownerDocument.defaultView) ask(address, stack)
  })
  before(prototypeOf('Document'), 'cookie', ([text], stack) => {
    const [, name = ''] = /^\s*([^=;]*?)\s*(?:[=;]|$)/.exec(String(text)) ?? []
    if (!isDeletion(String(text))) tell({ kind: 'cookie', name, stack })
  })
  before(prototypeOf('CookieStore'), 'set', ([cookie], stack) => {
    tell({ kind: 'cookie', name: String(Object(cookie).name ?? cookie), stack })
  })
  before(prototypeOf('Storage'), 'setItem', ([name], stack, storage) => {
    const kind = storage === window.localStorage ? 'localStorage' : 'sessionStorage'
    tell({ kind, name: String(name), stack })
  })
  // Some test environments have no PerformanceObserver.
  if (typeof PerformanceObserver === 'undefined') return
  // Requests that no script made: the page's own HTML, style sheets, fonts.
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      tell({ kind: 'request', name: whole(name), atMs: startTime })
    }
  })
  observer.observe({ type: 'resource', buffered: true })
  undo.push(() => observer.disconnect())
}

/** Wraps a method or a setter, and calls `tell` before the browser's own. */
function before(
  owner: object | undefined,
  name: string,
  hear: (args: unknown[], stack: string | undefined, self: object) => void,
): void {
  const own = owner && Object.getOwnPropertyDescriptor(owner, name)
  const part = own?.set ? 'set' : 'value'
  const original = own?.[part]
  if (!owner || !own || typeof original !== 'function') return
  const standIn = function (this: object, ...args: unknown[]) {
    try {
      hear(args, stackOf(standIn), this)
    } catch (error) {
      console.error(error)
    }
    return Reflect.apply(original as Call, this, args)
  }
  Object.defineProperty(owner, name, { ...own, [part]: standIn })
  undo.push(() => {
    // Other code has replaced it since and must restore it.
    if (Object.getOwnPropertyDescriptor(owner, name)?.[part] !== standIn) return
    Object.defineProperty(owner, name, own)
  })
}

function prototypeOf(name: string): object | undefined {
  return Object(Reflect.get(globalThis, name)).prototype
}

/** The call stack above a function. */
function stackOf(standIn: Call): string | undefined {
  const trace: { stack?: string } = new Error('Called from')
  // Only some engines can omit frames.
  ;(Error as { captureStackTrace?(on: object, from: Call): void }).captureStackTrace?.(
    trace,
    standIn,
  )
  return trace.stack
}

/** The absolute URL. */
function whole(address: unknown): string {
  try {
    const url = new URL(String(address), document.baseURI)
    url.hash = ''
    return url.href
  } catch {
    // The browser throws its own error for an invalid URL.
    return String(address)
  }
}

function isDeletion(cookie: string): boolean {
  const [, age] = /;\s*max-age=(-?\d+)/i.exec(cookie) ?? []
  if (age !== undefined) return Number(age) <= 0
  const [, expires] = /;\s*expires=([^;]*)/i.exec(cookie) ?? []
  return expires !== undefined && Date.parse(expires) <= Date.now()
}
