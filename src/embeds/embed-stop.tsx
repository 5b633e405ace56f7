'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../components/action-button.js'
import { useMergedRef } from '../components/use-merged-ref.js'
import { format } from '../core/text.js'
import { useEmbed } from './use-embed.js'
import { useEmbedTexts } from './use-embed-texts.js'
import { useKeptFocus } from './use-kept-focus.js'

export interface EmbedStopProps extends ActionButtonProps {}

/**
 * Unloads the content, and withdraws its service where that was granted. Renders a `<button>`, while
 * there is something to stop.
 */
export const EmbedStop = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedStopProps>(
  (props, ref) => {
    const { isLoaded, isStoppable } = useEmbed('Embed.Stop')
    return isLoaded && isStoppable ? <Stop {...props} ref={ref} /> : null
  },
)
EmbedStop.displayName = 'Embed.Stop'

const Stop = /* @__PURE__ */ forwardRef<HTMLButtonElement, EmbedStopProps>((props, ref) => {
  const embed = useEmbed('Embed.Stop')
  const texts = useEmbedTexts()
  const own = useKeptFocus<HTMLButtonElement>(embed)
  return (
    <ActionButton
      data-rcu="embed-stop"
      {...props}
      part="Embed.Stop"
      action="stop"
      act={embed.stop}
      says={() => format(texts.stop, embed.names)}
      ref={useMergedRef(own, ref)}
    />
  )
})
Stop.displayName = 'Embed.Stop'
