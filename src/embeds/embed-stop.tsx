'use client'

import { forwardRef } from 'react'
import type { ActionButtonProps } from '../components/action-button.js'
import { EmbedButton } from './embed-button.js'

export interface EmbedStopProps extends ActionButtonProps {}

/** Unloads the content, and withdraws its service where that was granted. Renders a `<button>`. */
export const EmbedStop = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedStopProps>(
  (props, ref) => (
    <EmbedButton data-rcu="embed-stop" {...props} action="stop" does="stop" ref={ref} />
  ),
)
if (process.env.NODE_ENV !== 'production') EmbedStop.displayName = 'Embed.Stop'
