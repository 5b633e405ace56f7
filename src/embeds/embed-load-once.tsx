'use client'

import { type ActionButtonProps, actionButton } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedLoadOnceProps extends ActionButtonProps {}

/**
 * Loads this content until it unmounts, and stores nothing. Renders a `<button>` with
 * `data-action="load-once"`, or nothing if the content is loaded or cannot be loaded.
 */
export const EmbedLoadOnce = /* @__PURE__ */ actionButton<EmbedLoadOnceProps>('load-once', () => {
  const { loadOnce, say } = useEmbed()
  return loadOnce && { act: loadOnce, label: say('loadOnce') }
})
if (process.env.NODE_ENV !== 'production') namePart(EmbedLoadOnce, 'Embed.LoadOnce')
