'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { namePart } from '../../react/name-part.js'
import { Slot } from '../slot.js'
import { SectionContext, usePolicy } from './use-policy.js'

export interface PolicySectionProps extends ComponentPropsWithoutRef<'section'> {
  /** Part of its id: the section `list` has the id `policy-list`. */
  name: string
  /** Puts this part's behavior on its only child instead of a `<section>`. */
  asChild?: boolean | undefined
}

/** The props of parts that are a section of a fixed name. */
export interface PolicyPartProps extends Omit<PolicySectionProps, 'name'> {}

/**
 * A section of the page, named by the `Policy.Heading` in it. Renders a `<section>` with `data-section`
 * and an id that is the same in every language.
 */
export const PolicySection = /* @__PURE__ */ forwardRef<HTMLElement, PolicySectionProps>(
  ({ asChild, name, ...props }, ref) => {
    usePolicy()
    const headingId = useId()
    const Part = asChild ? Slot : 'section'
    return (
      <SectionContext.Provider value={headingId}>
        <Part
          data-rcu="policy-section"
          data-section={name}
          id={`policy-${name}`}
          aria-labelledby={headingId}
          {...props}
          ref={ref}
        />
      </SectionContext.Provider>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicySection, 'Policy.Section')
