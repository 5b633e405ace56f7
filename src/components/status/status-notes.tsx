'use client'

import type { Choice } from '../../core/choices.js'
import type { StatusMessages } from '../../core/messages.js'
import { modelOf } from '../../core/model-of.js'
import { format } from '../../core/text.js'
import { listInWords } from '../../core/words.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'

/** What the visitor's browser has to do with it: that it keeps nothing, or refuses by itself. */
export function StatusNotes({ choices, texts }: { choices: Choice[]; texts: StatusMessages }) {
  const store = useConsentStore()
  const persisted = useConsentState((state) => state.persisted)
  const gpc = useConsentState((state) => state.gpc)
  const { locale } = useTexts()
  const sold = choices.filter((choice) => choice.sale)
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
  return (
    <>
      {!persisted && <p data-rcu="note">{texts.notPersisted}</p>}
      {gpc && sold.length > 0 && <p data-rcu="note">{said()}</p>}
    </>
  )
}
