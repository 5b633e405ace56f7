import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lazy, version } from 'react'
import {
  consentHeadScriptHash,
  parseConsentCookie,
  renewConsentCookie,
} from 'react-consent-ui/server'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { consent } from './consent.js'
import Late from './late.js'
import { type Facts, Page } from './page.js'

const BUNDLE = '/entry-client.js'

/** Renders that wait for a test to release them, by the test's name for them. */
const gates = new Map<string, { open: () => void; opened: Promise<void> }>()
function gateOf(name: string) {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const gate = gates.get(name) ?? { open, opened }
  gates.set(name, gate)
  return gate
}

const policy = (scriptSources: string) =>
  [
    "default-src 'self'",
    `script-src 'self' ${scriptSources}`,
    "style-src 'self'",
    // The icon, which is none.
    'img-src data:',
    'frame-src https://www.youtube-nocookie.com',
    "require-trusted-types-for 'script'",
  ].join('; ')

/** One page for one visitor, whose cookie is read. */
async function answerOne(request: IncomingMessage, response: ServerResponse, isEarly: boolean) {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost')
  const held = searchParams.get('held')
  const late = searchParams.get('late')
  const { cookie } = request.headers
  const initialRecord = parseConsentCookie(cookie, consent)
  const renewed = renewConsentCookie(
    { headers: { get: (name) => String(request.headers[name] ?? '') || null } },
    consent,
  )
  if (held) {
    gateOf(`${held}-arrived`).open()
    await gateOf(held).opened
  }

  const nonce = randomBytes(16).toString('base64')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Content-Security-Policy', policy(`'nonce-${nonce}'`))
  if (renewed) response.setHeader('Set-Cookie', renewed)
  const Part = lazy(async () => {
    if (late) await gateOf(late).opened
    return { default: Late }
  })
  const { pipe } = renderToPipeableStream(
    <Page facts={{ initialRecord, isEarly }} Late={Part} nonce={nonce} />,
    { nonce, bootstrapModules: [BUNDLE], onShellReady: () => pipe(response) },
  )
}

/** One HTML for everybody, made before anybody asked. */
async function renderOnce(facts: Facts): Promise<string> {
  const page = <Page facts={facts} Late={Late} />
  if (Number.parseInt(version, 10) < 19) {
    const script = `<script type="module" src="${BUNDLE}"></script>`
    return `<!doctype html>${renderToString(page)}`.replace('</body>', () => `${script}</body>`)
  }
  // React 18 has no such file to bundle.
  const { prerender } = await import(/* @vite-ignore */ String('react-dom/static'))
  const { prelude } = await prerender(page, { bootstrapModules: [BUNDLE] })
  return new Response(prelude).text()
}

const forEverybody = {
  '/everybody': await renderOnce({ isEarly: true }),
  '/bare': await renderOnce({ isEarly: false }),
}
const hash = await consentHeadScriptHash(consent)

function answerAll(response: ServerResponse, html: string) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', policy(hash))
  response.end(html)
}

function answerFile(response: ServerResponse, path: string) {
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript'
  response.setHeader('Content-Type', type)
  response.end(readFileSync(new URL(`../client${path}`, import.meta.url)))
}

const server = createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
  switch (pathname) {
    case '/everybody':
    case '/bare':
      return answerAll(response, forEverybody[pathname])
    case '/known':
      return answerOne(request, response, false)
    case '/known-early':
      return answerOne(request, response, true)
    case '/open':
      gateOf(search.slice(1)).open()
      return response.end()
    case '/wait':
      await gateOf(search.slice(1)).opened
      return response.end()
    default:
      return answerFile(response, pathname)
  }
})
server.listen(0, 'localhost', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`)
})
