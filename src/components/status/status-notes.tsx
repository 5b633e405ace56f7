'use client'

import type { Choice } from '../../core/choices.js'
import type { StatusMessages } from '../../core/messages.js'
import { format } from '../../core/text.js'
import { listInWords } from '../../core/words.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useTexts } from '../../react/use-texts.js'

/** What the visitor's browser has to do with it: that it keeps nothing, or refuses by itself. */
export function StatusNotes({ choices, texts }: { choices: Choice[]; texts: StatusMessages }) {
  const persisted = useConsentState((state) => state.persisted)
  const gpc = useConsentState((state) => state.gpc)
  const { locale } = useTexts()
  const sold = choices.filter((choice) => choice.sale)
  const allowed = sold.flatMap(({ name, granted, exceptions }) => (granted ? [name] : exceptions))
  return (
    <>
      {!persisted && <p data-rcu="note">{texts.notPersisted}</p>}
      {gpc && sold.length > 0 && (
        <p data-rcu="note">
          {allowed.length === 0
            ? texts.gpc
            : format(texts.gpcException, { names: listInWords(allowed, locale) })}
        </p>
      )}
    </>
  )
}
