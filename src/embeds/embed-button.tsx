'use client'

import { forwardRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../components/action-button.js'
import { useEmbed } from './use-embed.js'

interface OwnProps extends ActionButtonProps {
  action: string
  /** What it does, and says where the site says nothing. */
  does: 'loadOnce' | 'alwaysAllow' | 'stop'
}

/** The button behind every part that acts; nothing while its act does not apply. */
export const EmbedButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, OwnProps>(
  ({ does, ...props }, ref) => {
    const { [does]: act, say } = useEmbed(props.action)
    return (
      act && <ActionButton {...props} part="Embed" act={act} says={() => say(does)} ref={ref} />
    )
  },
)
if (process.env.NODE_ENV !== 'production') EmbedButton.displayName = 'EmbedButton'
