'use client'

import { forwardRef } from 'react'
import type { ActionButtonProps } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbedButton } from './use-embed-button.js'

export interface EmbedAlwaysAllowProps extends ActionButtonProps {}

/**
 * Grants the service of this content, and answers nothing else. Renders a `<button>` with
 * `data-action="always-allow"`.
 */
export const EmbedAlwaysAllow = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  EmbedAlwaysAllowProps
>((props, ref) => useEmbedButton('always-allow', 'alwaysAllow', props, ref))
if (process.env.NODE_ENV !== 'production') namePart(EmbedAlwaysAllow, 'Embed.AlwaysAllow')
