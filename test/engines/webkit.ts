import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Driver, type Engine, Tab } from './engine.js'

export interface WebKitOptions {
  readonly miniBrowser: string
  readonly proxy: number
  readonly refusesCookies: boolean
}

/** A session that does not start within this time hangs, and another one is tried. */
const START_MS = 60_000

/** WebKitGTK's browser on a screen of its own, through its driver for the classic WebDriver protocol. */
export async function launchWebKit({
  miniBrowser,
  proxy,
  refusesCookies,
}: WebKitOptions): Promise<Engine> {
  // Without -noreset the screen ends with its first client.
  const screen = spawn('Xvfb', ['-displayfd', '1', '-noreset', '-screen', '0', '1280x800x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await firstLine(screen)
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}`, LANG: 'en_US.UTF-8', GTK_A11Y: 'none' },
    stdio: 'ignore',
  })
  const base = `http://127.0.0.1:${port}`
  await listening(base)

  const args = [
    '--automation',
    `--proxy=http://127.0.0.1:${proxy}`,
    '--ignore-host=localhost',
    ...(refusesCookies ? ['--cookies-policy=never'] : []),
  ]
  const alwaysMatch = {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: miniBrowser, args },
  }
  const newSession = async (): Promise<string> => {
    const signal = AbortSignal.timeout(START_MS)
    const session = await call(base, 'POST', '/session', { capabilities: { alwaysMatch } }, signal)
    return `${base}/session/${(session as { sessionId: string }).sessionId}`
  }

  return {
    visitor: async () => {
      // A session may hang when it starts on a busy machine.
      const session = await newSession().catch(newSession)
      await call(session, 'POST', '/timeouts', { script: 120_000, pageLoad: 120_000 })
      let isFirst = true
      return {
        open: async (address, options) => {
          const { handle } = (
            isFirst
              ? { handle: await call(session, 'GET', '/window') }
              : await call(session, 'POST', '/window/new', { type: 'tab' })
          ) as { handle: string }
          isFirst = false
          return new Tab(driverOf(session, handle)).open(address, options)
        },
        close: async () => {
          await call(session, 'DELETE', '')
        },
      }
    },
    close: async () => {
      for (const each of [driver, screen]) {
        const gone = new Promise((resolve) => each.once('exit', resolve))
        each.kill()
        await gone
      }
    },
  }
}

function driverOf(session: string, handle: string): Driver {
  /** Commands go to the window that was named last. */
  const inTab = async (path: string, body: object) => {
    await call(session, 'POST', '/window', { handle })
    return call(session, 'POST', path, body)
  }
  const run = async (code: string) => {
    const script = `const done = arguments[arguments.length - 1]
      ;(async () => { ${code} })().then((text) => done({ text }), (error) => done({ error: String(error) }))`
    const answer = await inTab('/execute/async', { script, args: [] })
    const { text, error } = answer as { text?: string; error?: string }
    if (error) throw new Error(error)
    return String(text)
  }
  return {
    run,
    load: async (url) => {
      await inTab('/url', { url })
    },
    tap: async (x, y) => {
      const actions = [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await inTab('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    press: async (value) => {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      await inTab('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
  }
}

async function call(
  base: string,
  method: string,
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<unknown> {
  const init: RequestInit = { method, ...(body && { body: JSON.stringify(body) }) }
  const response = await fetch(base + path, signal ? { ...init, signal } : init)
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}

async function firstLine(program: ChildProcess): Promise<string> {
  for await (const line of createInterface(program.stdout as Readable)) return line
  throw new Error('Xvfb ended before its screen was there.')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function listening(base: string): Promise<void> {
  for (;;) {
    const isReady = await call(base, 'GET', '/status').then(
      () => true,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
