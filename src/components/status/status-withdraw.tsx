'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { ActionButton, type ActionButtonProps } from '../action-button.js'
import { announce } from '../announce.js'
import { useStatus } from './use-status.js'

export interface StatusWithdrawProps extends ActionButtonProps {}

/**
 * Refuses everything in one click: under opt-in that withdraws the consent. If nothing optional is
 * granted, the button stays as `aria-disabled`, because removing it would lose the focus. Renders a
 * `<button>` with `data-action="withdraw"`.
 */
export const StatusWithdraw = /* @__PURE__ */ forwardRef<HTMLButtonElement, StatusWithdrawProps>(
  (props, ref) => {
    const { texts, saved } = useStatus()
    const store = useConsentStore()
    const { config } = store
    const canWithdraw = useConsentState(({ categories, services }) => {
      const isOptional = (category: string) => !config.categories[category]?.required
      return (
        Object.entries(categories).some(([id, granted]) => granted && isOptional(id)) ||
        Object.entries(services).some(
          ([id, granted]) => granted && isOptional(config.services[id]?.category ?? ''),
        )
      )
    })
    const model = useConsentState((state) => state.model)
    const { locale, messages } = useTexts()
    return (
      <ActionButton
        action="withdraw"
        act={() => {
          if (!canWithdraw) return
          void store.withdraw({ surface: 'policy' })
          announce(saved, locale)
        }}
        label={model === 'opt-in' ? texts.withdraw : messages.banner.reject}
        aria-disabled={!canWithdraw || undefined}
        {...props}
        ref={ref}
      />
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusWithdraw, 'Status.Withdraw')
