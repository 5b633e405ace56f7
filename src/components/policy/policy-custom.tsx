'use client'

import { forwardRef } from 'react'
import { unknownId } from '../../core/define/suggest.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { PolicyHeading } from './policy-heading.js'
import { PolicySection, type PolicySectionProps } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyCustomProps extends PolicySectionProps {}

/**
 * A section of the site's own, by its id in `policy.sections`. Renders a `<section>` with that id as its
 * `data-section`.
 *
 * @throws {Error} in development, for an id that is not declared; in production it renders nothing
 */
export const PolicyCustom = /* @__PURE__ */ forwardRef<HTMLElement, PolicyCustomProps>(
  ({ name, children, ...props }, ref) => {
    const { facts, locale } = usePolicy()
    const sections = facts?.sections ?? []
    const section = sections.find(({ id }) => id === name)
    if (!section && children === undefined) {
      if (process.env.NODE_ENV === 'production') return null
      const known = sections.map(({ id }) => id)
      throw new Error(
        `react-consent-ui: Policy.Custom: ${unknownId('section', name, known)} Visitors would miss it. Declare it in policy.sections.`,
      )
    }
    const paragraphs = localize(section?.text, locale).split(/\n\s*\n/)
    return (
      <PolicySection {...props} name={name} ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{localize(section?.title, locale)}</PolicyHeading>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyCustom, 'Policy.Custom')
