'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../components/action-button.js'
import { format } from '../core/text.js'
import { useEmbed } from './use-embed.js'
import { useEmbedTexts } from './use-embed-texts.js'

export interface EmbedAlwaysAllowProps extends ActionButtonProps {}

/** Grants the service of this content, and answers nothing else. Renders a `<button>`. */
export const EmbedAlwaysAllow = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  EmbedAlwaysAllowProps
>((props, ref) => {
  const { src, names, alwaysAllow } = useEmbed('Embed.AlwaysAllow')
  const texts = useEmbedTexts()
  if (src === null) return null
  return (
    <ActionButton
      {...props}
      part="Embed.AlwaysAllow"
      action="always-allow"
      act={alwaysAllow}
      says={() => format(texts.alwaysAllow, names)}
      ref={ref}
    />
  )
})
EmbedAlwaysAllow.displayName = 'Embed.AlwaysAllow'
