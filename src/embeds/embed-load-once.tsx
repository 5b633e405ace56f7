'use client'

import { forwardRef } from 'react'
import type { ActionButtonProps } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbedButton } from './use-embed-button.js'

export interface EmbedLoadOnceProps extends ActionButtonProps {}

/**
 * Loads this content until it unmounts, and stores nothing. Renders a `<button>` with
 * `data-action="load-once"`.
 */
export const EmbedLoadOnce = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedLoadOnceProps>(
  (props, ref) => useEmbedButton('load-once', 'loadOnce', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedLoadOnce, 'Embed.LoadOnce')
