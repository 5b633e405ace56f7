'use client'

import { type ChatProps, createChat, vendorGlobal } from './create-chat.js'

export interface TawkChatProps extends ChatProps {
  propertyId: string
  /** @default 'default' */
  widgetId?: string | undefined
}

interface Tawk {
  start?(options: { showWidget: boolean }): void
  shutdown?(): void
}

const tawk = () => vendorGlobal<Tawk>('Tawk_API')

/** The first script starts the chat itself, so only a new grant has to. */
let isStopped = false

/**
 * The chat of tawk.to, loaded after consent. A withdrawal closes its connection. Renders nothing.
 *
 * Source: https://developer.tawk.to/jsapi/, checked 2026-11.
 */
export const TawkChat = /* @__PURE__ */ createChat<Pick<TawkChatProps, 'propertyId' | 'widgetId'>>({
  service: 'tawk',
  src: ({ propertyId, widgetId = 'default' }) =>
    `https://embed.tawk.to/${encodeURIComponent(propertyId)}/${encodeURIComponent(widgetId)}`,
  prepare() {
    Object.assign(window, { Tawk_API: tawk() ?? {} })
  },
  start() {
    if (isStopped) tawk()?.start?.({ showWidget: true })
    isStopped = false
  },
  stop() {
    isStopped = true
    tawk()?.shutdown?.()
  },
})
