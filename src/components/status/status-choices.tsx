'use client'

import type { Choice } from '../../core/choices.js'
import type { StatusMessages } from '../../core/messages.js'
import { format } from '../../core/text.js'
import { listInWords } from '../../core/words.js'
import { useTexts } from '../../react/use-texts.js'

/** Each category with what holds for it, and the services for which the contrary does. */
export function StatusChoices({ choices, texts }: { choices: Choice[]; texts: StatusMessages }) {
  const { locale } = useTexts()
  const said = ({ required, granted, exceptions }: Choice) => {
    if (required) return texts.required
    if (exceptions.length === 0) return granted ? texts.granted : texts.denied
    const services = listInWords(exceptions, locale)
    return format(granted ? texts.grantedExcept : texts.deniedExcept, { services })
  }
  return (
    <dl data-rcu="status-choices">
      {choices.map((choice) => (
        <div
          key={choice.category}
          data-rcu="status-choice"
          data-category={choice.category}
          data-granted={choice.granted}
        >
          <dt>{choice.name}</dt>
          <dd>{said(choice)}</dd>
        </div>
      ))}
    </dl>
  )
}
