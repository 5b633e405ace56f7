/** What the page did: asked for an address, or stored something. */
export interface PageAccess {
  readonly kind: 'request' | 'cookie' | 'localStorage' | 'sessionStorage'
  /** The whole address, or the name of what was stored. */
  readonly name: string
  /** On the page's own clock; left out, it happens now. */
  readonly atMs?: number | undefined
  /** Who did it; undefined where only the browser saw it. */
  readonly stack?: string | undefined
}

type Watcher = (access: PageAccess) => void
type Call = (...args: unknown[]) => unknown

const watchers = new Set<Watcher>()
let undo: (() => void)[] = []

/**
 * Tells of every request and every write to storage that a page can see of itself, by standing in for
 * the browser's own functions. Returns how to stop; the last to stop puts them back.
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
      // What is parsed and not shown asks nobody.
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
  // Some environments of tests have none.
  if (typeof PerformanceObserver === 'undefined') return
  // What no script asked for: the page's own HTML, style sheets, fonts.
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      tell({ kind: 'request', name: whole(name), atMs: startTime })
    }
  })
  observer.observe({ type: 'resource', buffered: true })
  undo.push(() => observer.disconnect())
}

/** Hears of every call of a method, or of every value that is set, before the browser does. */
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
    // Whoever put something in its place since has it to restore.
    if (Object.getOwnPropertyDescriptor(owner, name)?.[part] !== standIn) return
    Object.defineProperty(owner, name, own)
  })
}

function prototypeOf(name: string): object | undefined {
  return Object(Reflect.get(globalThis, name)).prototype
}

/** The callers of a function, without the function. */
function stackOf(standIn: Call): string | undefined {
  const trace: { stack?: string } = new Error('Called from')
  // Only where the engine can leave its own frames out.
  ;(Error as { captureStackTrace?(on: object, from: Call): void }).captureStackTrace?.(
    trace,
    standIn,
  )
  return trace.stack
}

/** The address as the network sees it. */
function whole(address: unknown): string {
  try {
    const url = new URL(String(address), document.baseURI)
    url.hash = ''
    return url.href
  } catch {
    // The browser is about to say what is wrong with it.
    return String(address)
  }
}

function isDeletion(cookie: string): boolean {
  const [, age] = /;\s*max-age=(-?\d+)/i.exec(cookie) ?? []
  if (age !== undefined) return Number(age) <= 0
  const [, expires] = /;\s*expires=([^;]*)/i.exec(cookie) ?? []
  return expires !== undefined && Date.parse(expires) <= Date.now()
}
