'use client'

import { forwardRef } from 'react'
import type { ActionButtonProps } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbedButton } from './use-embed-button.js'

export interface EmbedStopProps extends ActionButtonProps {}

/**
 * Unloads the content, and withdraws its service where that was granted. Renders a `<button>` with
 * `data-action="stop"`.
 */
export const EmbedStop = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedStopProps>(
  (props, ref) =>
    useEmbedButton(
      'stop',
      'stop',
      { 'data-rcu': 'embed-stop', ...props } as ActionButtonProps,
      ref,
    ),
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedStop, 'Embed.Stop')
