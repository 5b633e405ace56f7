/** A browser that a test drives without Playwright. */
export interface Engine {
  /** A visitor without cookies and storage. */
  visitor(): Promise<Visitor>
  close(): Promise<void>
}

export interface Visitor {
  /** Opens a tab. With `isLoading`, the test goes on while the page loads. */
  open(address: string, options?: { isLoading?: boolean }): Promise<Tab>
  close(): Promise<void>
}

/** The driver's part of a tab; `Tab` adds what the tests call. */
export interface Driver {
  /** Begins to load a page in a new tab. */
  load(address: string): Promise<void>
  /** Runs code that is the body of an async function, and returns its JSON. */
  run(code: string): Promise<string>
  /** Presses and releases the pointer at a point of the viewport. */
  tap(x: number, y: number): Promise<void>
  /** Presses and releases a key, in WebDriver's code. */
  press(key: string): Promise<void>
}

export const TAB_KEY = '\uE004'
export const ENTER_KEY = '\uE007'

/** Longer than a busy machine needs; nothing waits this long for its result. */
const PATIENCE_MS = 60_000
const POLL_MS = 50

/** A page in one of the engines, found by roles of HTML as far as the tests need them. */
export class Tab {
  constructor(readonly driver: Driver) {}

  async open(address: string, { isLoading = false } = {}): Promise<this> {
    await this.driver.load(address)
    if (!isLoading) {
      await this.until(`location.href !== 'about:blank' && document.readyState === 'complete'`)
    }
    return this
  }

  /** Leaves the page for another one, or for itself. */
  async goto(address: string): Promise<void> {
    // Not by the driver: Firefox's command fails if a frame of either page shows an error page meanwhile, and
    // WebKitGTK's cannot tell the old page from the new one. The time-out lets the driver answer first.
    await this.read(`(() => {
      window.isLeft = true
      setTimeout(() => location.assign(${JSON.stringify(address)}))
    })()`)
    await this.until(`!window.isLeft && document.readyState === 'complete'`)
  }

  /** The value of an expression in the page. Promises are awaited. */
  async read<T>(expression: string): Promise<T> {
    return JSON.parse(
      await this.driver.run(`return JSON.stringify((await (${expression})) ?? null)`),
    )
  }

  /** Waits until an expression is true in the page, and returns its value. */
  async until<T>(expression: string): Promise<T> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      // A page that is being left answers with an error.
      const value = await this.read<T>(expression).catch(() => null)
      if (value) return value
      if (Date.now() > end) throw new Error(`This never became true: ${expression}`)
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }

  /** Clicks an element with the pointer, once it is there, rests and is not covered. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.until<{ x: number; y: number }>(`(async () => {
      const place = () => {
        const element = document.querySelector(${JSON.stringify(selector)})
        if (!element) return null
        element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
        const { x, y, width, height } = element.getBoundingClientRect()
        const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
        return element.contains(document.elementFromPoint(at.x, at.y)) ? at : null
      }
      const before = place()
      await new Promise((resolve) => setTimeout(resolve, ${POLL_MS}))
      const at = place()
      return before && at && before.x === at.x && before.y === at.y ? at : null
    })()`)
    await this.driver.tap(x, y)
  }

  /** Presses Tab until the focus is on an element, and then Enter. */
  async choose(selector: string, most = 40): Promise<void> {
    for (let count = 0; count < most; count++) {
      await this.driver.press(TAB_KEY)
      const isThere = `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`
      if (await this.read<boolean>(isThere)) return this.driver.press(ENTER_KEY)
    }
    throw new Error(`Tab never reached ${selector}.`)
  }
}
