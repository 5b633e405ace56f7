'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../components/action-button.js'
import { format } from '../core/text.js'
import { useEmbed } from './use-embed.js'
import { useEmbedTexts } from './use-embed-texts.js'

export interface EmbedLoadOnceProps extends ActionButtonProps {}

/** Loads this content until it unmounts, and stores nothing. Renders a `<button>`. */
export const EmbedLoadOnce = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedLoadOnceProps>(
  (props, ref) => {
    const { src, names, loadOnce } = useEmbed('Embed.LoadOnce')
    const texts = useEmbedTexts()
    if (src === null) return null
    return (
      <ActionButton
        {...props}
        part="Embed.LoadOnce"
        action="load-once"
        act={loadOnce}
        says={() => format(texts.loadOnce, names)}
        ref={ref}
      />
    )
  },
)
EmbedLoadOnce.displayName = 'Embed.LoadOnce'
