'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import type { CategoryStatus } from '../../core/facts/category-status.js'
import { format } from '../../core/texts/format.js'
import { listInWords } from '../../core/texts/list-in-words.js'
import { namePart } from '../../react/name-part.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useStatus } from './use-status.js'

export interface StatusChoicesProps extends ComponentPropsWithoutRef<'dl'> {
  /** Puts this part's behavior on its only child instead of a `<dl>`. */
  asChild?: boolean | undefined
}

/**
 * Each category with its current answer, and the services that are an exception to it. Renders a `<dl>`,
 * or nothing while the state is pending.
 */
export const StatusChoices = /* @__PURE__ */ forwardRef<HTMLDListElement, StatusChoicesProps>(
  ({ asChild, children, ...props }, ref) => {
    const { rows, texts } = useStatus()
    const { locale } = useTexts()
    if (!rows) return null
    const answer = ({ required, granted, exceptions }: CategoryStatus) => {
      if (required) return texts.required
      if (exceptions.length === 0) return granted ? texts.granted : texts.denied
      const services = listInWords(exceptions, locale)
      return format(granted ? texts.grantedExcept : texts.deniedExcept, { services })
    }
    const Part = asChild ? Slot : 'dl'
    return (
      <Part data-rcu="status-choices" {...props} ref={ref}>
        {children ??
          rows.map((row) => (
            <div
              key={row.category}
              data-rcu="status-choice"
              data-category={row.category}
              data-granted={row.granted}
            >
              <dt>{row.name}</dt>
              <dd>{answer(row)}</dd>
            </div>
          ))}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(StatusChoices, 'Status.Choices')
