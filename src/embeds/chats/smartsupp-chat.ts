'use client'

import { type ChatProps, createChat, vendorGlobal } from './create-chat.js'

export interface SmartsuppChatProps extends ChatProps {
  /** The key of your account, from the chat code. */
  chatKey: string
}

type Command = readonly unknown[]

const call = (...command: unknown[]) =>
  vendorGlobal<(...command: unknown[]) => void>('smartsupp')?.(...command)

/** Collects the commands that come before the vendor's script, which then reads them from `_`. */
function createQueue() {
  const waiting: Command[] = []
  return Object.assign((...command: Command) => void waiting.push(command), { _: waiting })
}

/**
 * The chat of Smartsupp, loaded after consent. A withdrawal closes and hides it. Renders nothing.
 *
 * Source: https://docs.smartsupp.com/chat-box/javascript-api/methods/, checked 2026-11.
 */
export const SmartsuppChat = /* @__PURE__ */ createChat<Pick<SmartsuppChatProps, 'chatKey'>>({
  service: 'smartsupp',
  src: () => 'https://www.smartsuppchat.com/loader.js',
  prepare({ chatKey }) {
    Object.assign(window, {
      _smartsupp: { key: chatKey },
      smartsupp: vendorGlobal('smartsupp') ?? createQueue(),
    })
  },
  start: () => call('chat:show'),
  stop() {
    call('chat:close')
    call('chat:hide')
  },
})
