'use client'

import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useTexts } from '../../react/use-texts.js'
import { type ActionButtonProps, actionButton } from '../action-button.js'
import { announce } from '../announce.js'
import { useStatus } from './use-status.js'

export interface StatusWithdrawProps extends ActionButtonProps {}

/**
 * Refuses everything in one click: under opt-in that withdraws the consent. If nothing optional is
 * granted, the button stays as `aria-disabled`, because removing it would lose the focus. Renders a
 * `<button>` with `data-action="withdraw"`.
 */
export const StatusWithdraw = /* @__PURE__ */ actionButton<StatusWithdrawProps>(
  'withdraw',
  (store, { banner }) => {
    const { texts, saved } = useStatus()
    const { locale } = useTexts()
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
    return {
      act: () => {
        if (!canWithdraw) return
        void store.withdraw({ surface: 'policy' })
        announce(saved, locale)
      },
      label: model === 'opt-in' ? texts.withdraw : banner.reject,
      'aria-disabled': !canWithdraw || undefined,
    }
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusWithdraw, 'Status.Withdraw')
