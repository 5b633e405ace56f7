import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Driver, type Engine, Tab } from './engine.js'

export interface FirefoxOptions {
  readonly binary: string
  /** The port of the proxy that gets every request except those to localhost. */
  readonly proxy: number
  readonly refusesCookies: boolean
}

/** Firefox through WebDriver BiDi, without a driver of its own. */
export async function launchFirefox({
  binary,
  proxy,
  refusesCookies,
}: FirefoxOptions): Promise<Engine> {
  const home = mkdtempSync(path.join(tmpdir(), 'firefox-'))
  const preferences = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': 'localhost',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // 2 refuses cookies and storage of every site.
    'network.cookie.cookieBehavior': refusesCookies ? 2 : 5,
    'intl.accept_languages': 'en',
    'ui.prefersReducedMotion': 1,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // Or it downloads plugins for video, from hosts of their makers.
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(path.join(home, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0']
  const browser = spawn(binary, args, {
    // Firefox refuses a home folder that belongs to another user.
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const connection = await connect(await addressOf(browser))
  await connection.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  })

  return {
    visitor: async () => {
      const { userContext } = await connection.send('browser.createUserContext', {})
      return {
        open: async (address, options) => {
          const { context } = await connection.send('browsingContext.create', {
            type: 'tab',
            userContext,
          })
          return new Tab(driverOf(connection, String(context))).open(address, options)
        },
        close: async () => {
          await connection.send('browser.removeUserContext', { userContext })
        },
      }
    },
    close: async () => {
      connection.close()
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      browser.kill()
      await gone
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Fields = Record<string, unknown>

interface Connection {
  send(method: string, params: Fields): Promise<Fields>
  close(): void
}

async function addressOf(browser: ChildProcess): Promise<string> {
  for await (const line of createInterface(browser.stderr as Readable)) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? []
    if (address) {
      // The rest is not read, and a full pipe would stop the browser.
      browser.stderr?.resume()
      return `${address}/session`
    }
  }
  throw new Error('Firefox ended before it could be driven.')
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (answer: Fields) => void>()
  let last = 0
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error('Firefox refused the connection.'))
  })
  socket.onmessage = ({ data }) => {
    const answer: Fields = JSON.parse(String(data))
    waiting.get(Number(answer.id))?.(answer)
    waiting.delete(Number(answer.id))
  }
  return {
    send: async (method, params) => {
      const id = ++last
      const coming = new Promise<Fields>((resolve) => waiting.set(id, resolve))
      socket.send(JSON.stringify({ id, method, params }))
      const answer = await coming
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error} ${answer.message}`)
      return answer.result as Fields
    },
    close: () => socket.close(),
  }
}

function driverOf({ send }: Connection, context: string): Driver {
  const perform = (actions: readonly Fields[]) => send('input.performActions', { context, actions })
  return {
    load: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'none' })
    },
    run: async (code) => {
      const { type, result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => { ${code} })()`,
        target: { context },
        awaitPromise: true,
      })
      if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails))
      return String((result as Fields).value)
    },
    tap: async (x, y) => {
      const pointer = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await perform([{ type: 'pointer', id: 'mouse', actions: pointer }])
    },
    press: async (value) => {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      await perform([{ type: 'key', id: 'keyboard', actions }])
    },
  }
}
