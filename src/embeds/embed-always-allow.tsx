'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../components/action-button.js'
import { namePart } from '../react/name-part.js'
import { useEmbed } from './use-embed.js'

export interface EmbedAlwaysAllowProps extends ActionButtonProps {}

/**
 * Grants the service of this content, and answers nothing else. Renders a `<button>` with
 * `data-action="always-allow"`, or nothing if the content is loaded or cannot be loaded.
 */
export const EmbedAlwaysAllow = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  EmbedAlwaysAllowProps
>((props, ref) => {
  const { alwaysAllow, say } = useEmbed()
  return (
    alwaysAllow && (
      <ActionButton
        action="always-allow"
        act={alwaysAllow}
        label={say('alwaysAllow')}
        {...props}
        ref={ref}
      />
    )
  )
})
if (process.env.NODE_ENV !== 'production') namePart(EmbedAlwaysAllow, 'Embed.AlwaysAllow')
