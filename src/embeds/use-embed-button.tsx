'use client'

import type { ForwardedRef } from 'react'
import { ActionButton, type ActionButtonProps } from '../components/action-button.js'
import { useEmbed } from './use-embed.js'

/** The button behind every part that acts; null while its act does not apply. */
export function useEmbedButton(
  action: string,
  /** What it does, and says where the site says nothing. */
  does: 'loadOnce' | 'alwaysAllow' | 'stop',
  props: ActionButtonProps,
  ref: ForwardedRef<HTMLButtonElement>,
) {
  const { [does]: act, say } = useEmbed()
  return act ? (
    <ActionButton action={action} act={act} label={say(does)} {...props} ref={ref} />
  ) : null
}
