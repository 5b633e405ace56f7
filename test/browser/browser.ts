import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import type { Endpoints } from './browsers.js'

/** Connects a test file to a browser that its project's set-up has launched. Closing it closes the connection. */
export function connectBrowser(kind: keyof Endpoints = 'plain'): Promise<Browser> {
  const endpoint = inject('browsers')[kind]
  if (!endpoint)
    throw new Error(`The set-up of this project does not launch the browser "${kind}".`)
  return chromium.connect(endpoint)
}
