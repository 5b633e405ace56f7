'use client'

import { forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { namePart } from '../../react/name-part.js'
import { useCookies } from '../../react/use-cookies.js'
import { CookieTable } from '../table/index.js'
import { PreferencesTrigger } from '../trigger/index.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyListProps extends PolicyPartProps {}

/**
 * The table of stored items, with a button that opens the preferences. Renders a `<section>` with
 * `data-section="list"`, or nothing if nothing is stored.
 */
export const PolicyList = /* @__PURE__ */ forwardRef<HTMLElement, PolicyListProps>(
  ({ children, ...props }, ref) => {
    const { config, messages } = usePolicy()
    const { list } = messages.policy
    const isEmpty = useCookies({}).length === 0
    if (isEmpty && children === undefined) return null
    return (
      <PolicySection {...props} name="list" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{list.title}</PolicyHeading>
            <p>{list.text}</p>
            {optionalCategories(config).length > 0 && <PreferencesTrigger />}
            <CookieTable />
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyList, 'Policy.List')
