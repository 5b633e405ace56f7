'use client'

import { type ChatProps, createChat, vendorGlobal } from './create-chat.js'

export interface IntercomChatProps extends ChatProps {
  /** The id of your workspace. */
  appId: string
}

const call = (...command: unknown[]) =>
  vendorGlobal<(...command: unknown[]) => void>('Intercom')?.(...command)

/**
 * The Intercom Messenger, loaded after consent. A withdrawal shuts it down, which ends the session and
 * removes its cookies. Renders nothing.
 *
 * Source: https://developers.intercom.com/installing-intercom/web/methods, checked 2026-11.
 */
export const IntercomChat = /* @__PURE__ */ createChat<Pick<IntercomChatProps, 'appId'>>({
  service: 'intercom',
  src: ({ appId }) => `https://widget.intercom.io/widget/${encodeURIComponent(appId)}`,
  prepare({ appId }) {
    Object.assign(window, { intercomSettings: { app_id: appId } })
  },
  start: ({ appId }) => call('boot', { app_id: appId }),
  stop: () => call('shutdown'),
})
