'use client'

import { type ActionButtonProps, actionButton } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedStopProps extends ActionButtonProps {}

/**
 * Unloads the content, and withdraws its service if that was granted: the text says which of the two.
 * Renders a `<button>` with `data-action="stop"`, or nothing if no content is loaded or its service
 * needs no consent.
 */
export const EmbedStop = /* @__PURE__ */ actionButton<EmbedStopProps>('stop', () => {
  const { stop, isGranted, say } = useEmbed()
  return (
    stop && {
      act: stop,
      label: say(isGranted ? 'stop' : 'unload'),
      'data-rcu': 'embed-stop',
    }
  )
})
if (process.env.NODE_ENV !== 'production') namePart(EmbedStop, 'Embed.Stop')
