'use client'

import { forwardRef } from 'react'
import type { ActionButtonProps } from '../components/action-button.js'
import { EmbedButton } from './embed-button.js'

export interface EmbedAlwaysAllowProps extends ActionButtonProps {}

/** Grants the service of this content, and answers nothing else. Renders a `<button>`. */
export const EmbedAlwaysAllow = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  EmbedAlwaysAllowProps
>((props, ref) => <EmbedButton {...props} action="always-allow" does="alwaysAllow" ref={ref} />)
if (process.env.NODE_ENV !== 'production') EmbedAlwaysAllow.displayName = 'Embed.AlwaysAllow'
