'use client'

import { forwardRef } from 'react'
import { modelOf } from '../../core/grants/model-of.js'
import { listInWords } from '../../core/texts/in-words.js'
import { format } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { useStatus } from './use-status.js'
import { type StatusLineProps, useStatusLine } from './use-status-line.js'

export interface StatusGpcProps extends StatusLineProps {}

/**
 * Says that the browser sends Global Privacy Control, and what became of it. Renders a `<p>`, or nothing
 * where it sends none, or the site sells nothing. Words of your own stand whatever became of it: to keep
 * the cases apart, change `messages.status`.
 *
 * Source: 11 CCR 7025(c)(6), "Opt-Out Request Honored"
 */
export const StatusGpc = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusGpcProps>(
  (props, ref) => {
    const store = useConsentStore()
    const { choices, texts } = useStatus()
    const gpc = useConsentState((state) => state.gpc)
    const { locale } = useTexts()
    const sold = choices?.filter((choice) => choice.sale) ?? []
    const allowed = sold.flatMap(({ name, granted, exceptions }) => (granted ? [name] : exceptions))
    // Under opt-in it is not the signal that denies.
    const overruled = sold
      .filter(({ category }) => modelOf(store, category) !== 'opt-in')
      .flatMap((choice) => choice.overruled)
    const said = () => {
      if (allowed.length > 0)
        return format(texts.gpcException, { names: listInWords(allowed, locale) })
      // 11 CCR 7025(c)(3): the visitor may be told of the conflict.
      if (overruled.length > 0)
        return format(texts.gpcConflict, { names: listInWords(overruled, locale) })
      return texts.gpc
    }
    return useStatusLine({ rcu: 'note', says: gpc && sold.length > 0 ? said() : null }, props, ref)
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusGpc, 'Status.Gpc')
