'use client'

import { forwardRef } from 'react'
import { modelOf } from '../../core/grants/model-of.js'
import { format } from '../../core/texts/format.js'
import { listInWords } from '../../core/texts/list-in-words.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { StatusLine, type StatusLineProps } from './status-line.js'
import { useStatus } from './use-status.js'

export interface StatusGpcProps extends StatusLineProps {}

/**
 * Says that the browser sends Global Privacy Control, and what effect it has. Renders a `<p>`, or
 * nothing if the browser does not send it or the site sells no data. Children replace the text of every
 * case: to change each of them, change `messages.status`.
 *
 * Source: 11 CCR 7025(c)(6), "Opt-Out Request Honored"
 */
export const StatusGpc = /* @__PURE__ */ forwardRef<HTMLParagraphElement, StatusGpcProps>(
  (props, ref) => {
    const store = useConsentStore()
    const { rows, texts } = useStatus()
    const gpc = useConsentState((state) => state.gpc)
    const { locale } = useTexts()
    const sold = rows?.filter((row) => row.sale) ?? []
    const allowed = sold.flatMap(({ name, granted, exceptions }) => (granted ? [name] : exceptions))
    // Under opt-in the signal denies nothing: everything is denied until the visitor agrees.
    const overruled = sold
      .filter(({ category }) => modelOf(store, category) !== 'opt-in')
      .flatMap((row) => row.overruled)
    const effect = () => {
      if (allowed.length > 0)
        return format(texts.gpcException, { names: listInWords(allowed, locale) })
      // 11 CCR 7025(c)(3): a business may notify the visitor of the conflict.
      if (overruled.length > 0)
        return format(texts.gpcConflict, { names: listInWords(overruled, locale) })
      return texts.gpc
    }
    const says = gpc && sold.length > 0 ? effect() : null
    return <StatusLine {...props} rcu="note" says={says} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusGpc, 'Status.Gpc')
