'use client'

import { type ChatProps, createChat, vendorGlobal } from './create-chat.js'

export interface CrispChatProps extends ChatProps {
  /** The id of your website at Crisp. */
  websiteId: string
}

const push = (...command: unknown[]) =>
  vendorGlobal<{ push(command: unknown): void }>('$crisp')?.push(command)

/**
 * The chat of Crisp, loaded after consent. A withdrawal hides it and ends its session. Renders nothing.
 *
 * Source: https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/, checked 2026-11.
 */
export const CrispChat = /* @__PURE__ */ createChat<Pick<CrispChatProps, 'websiteId'>>({
  service: 'crisp',
  src: () => 'https://client.crisp.chat/l.js',
  prepare({ websiteId }) {
    Object.assign(window, {
      $crisp: vendorGlobal('$crisp') ?? [],
      CRISP_WEBSITE_ID: websiteId,
    })
  },
  start: () => push('do', 'chat:show'),
  stop() {
    push('do', 'chat:hide')
    push('do', 'session:reset')
  },
})
