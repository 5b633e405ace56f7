'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { CategoryStatus } from '../../core/facts/category-status.js'
import { listInWords } from '../../core/texts/in-words.js'
import { format } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useStatus } from './use-status.js'

export interface StatusChoicesProps extends ComponentPropsWithoutRef<'dl'> {
  /** Puts this part's behaviour on its only child instead of a `<dl>`. */
  asChild?: boolean | undefined
}

/** Each category with what holds for it, and the services for which the contrary does. Renders a `<dl>`. */
export const StatusChoices = /* @__PURE__ */ forwardRef<HTMLDListElement, StatusChoicesProps>(
  ({ asChild, children, ...props }, ref) => {
    const { choices, texts } = useStatus()
    const { locale } = useTexts()
    if (!choices) return null
    const said = ({ required, granted, exceptions }: CategoryStatus) => {
      if (required) return texts.required
      if (exceptions.length === 0) return granted ? texts.granted : texts.denied
      const services = listInWords(exceptions, locale)
      return format(granted ? texts.grantedExcept : texts.deniedExcept, { services })
    }
    const Part = asChild ? Slot : 'dl'
    return (
      <Part data-rcu="status-choices" {...props} ref={ref}>
        {children ??
          choices.map((choice) => (
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
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusChoices, 'Status.Choices')
