'use client'

import { forwardRef } from 'react'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { fill } from '../fill.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyContactProps extends PolicyPartProps {}

/**
 * The contact for questions, with a mail link. Renders a `<section>` with `data-section="contact"`, or
 * nothing without `policy.contact`.
 */
export const PolicyContact = /* @__PURE__ */ forwardRef<HTMLElement, PolicyContactProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale } = usePolicy()
    const { contact: texts } = messages.policy
    const { email = '', role: localizedRole } = facts?.contact ?? {}
    const role = localize(localizedRole, locale)
    // Encoded, so that no part of it can add recipients or a text to the mail.
    const address = encodeURIComponent(email).replace('%40', '@')
    const link = <a href={`mailto:${address}`}>{email}</a>
    if (!hasFacts('contact', config) && children === undefined) return null
    return (
      <PolicySection {...props} name="contact" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{texts.title}</PolicyHeading>
            <p>{texts.text}</p>
            <p>{role ? fill(texts.role, { role, email: link }) : link}</p>
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyContact, 'Policy.Contact')
