'use client'

import { type ActionButtonProps, actionButton } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedAlwaysAllowProps extends ActionButtonProps {}

/**
 * Grants the service of this content, and answers nothing else. Renders a `<button>` with
 * `data-action="always-allow"`, or nothing if the content is loaded or cannot be loaded.
 */
export const EmbedAlwaysAllow = /* @__PURE__ */ actionButton<EmbedAlwaysAllowProps>(
  'always-allow',
  () => {
    const { alwaysAllow, say } = useEmbed()
    return alwaysAllow && { act: alwaysAllow, label: say('alwaysAllow') }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(EmbedAlwaysAllow, 'Embed.AlwaysAllow')
