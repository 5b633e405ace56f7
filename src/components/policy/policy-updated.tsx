'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { format } from '../../core/texts/format.js'
import { dayInWords } from '../../core/texts/in-words.js'
import { namePart } from '../../react/name-part.js'
import { fill } from '../fill.js'
import { Slot } from '../slot.js'
import { usePolicy } from './use-policy.js'

export interface PolicyUpdatedProps extends ComponentPropsWithoutRef<'p'> {
  /** Puts this part's behavior on its only child instead of a `<p>`. */
  asChild?: boolean | undefined
}

/** The date and the version of the policy. Renders a `<p>`, or nothing if both are missing. */
export const PolicyUpdated = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PolicyUpdatedProps>(
  ({ asChild, children, ...props }, ref) => {
    const { facts, messages, locale } = usePolicy()
    const { lastUpdated, version } = facts ?? {}
    if (children === undefined && !lastUpdated && !version) return null
    // JavaScript reads a date without a time as UTC. In American time zones it would be the day before.
    const day = lastUpdated && dayInWords(lastUpdated, locale, 'UTC')
    const Part = asChild ? Slot : 'p'
    return (
      <Part data-rcu="policy-updated" {...props} ref={ref}>
        {children ?? (
          <>
            {lastUpdated &&
              fill(messages.policy.lastUpdated, {
                date: <time dateTime={lastUpdated}>{day}</time>,
              })}
            {lastUpdated && version && <span> · </span>}
            {version && <span>{format(messages.policy.version, { version })}</span>}
          </>
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyUpdated, 'Policy.Updated')
