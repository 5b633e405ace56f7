'use client'

import { forwardRef } from 'react'
import type { ActionButtonProps } from '../components/action-button.js'
import { EmbedButton } from './embed-button.js'

export interface EmbedLoadOnceProps extends ActionButtonProps {}

/** Loads this content until it unmounts, and stores nothing. Renders a `<button>`. */
export const EmbedLoadOnce = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedLoadOnceProps>(
  (props, ref) => <EmbedButton {...props} action="load-once" does="loadOnce" ref={ref} />,
)
if (process.env.NODE_ENV !== 'production') EmbedLoadOnce.displayName = 'Embed.LoadOnce'
