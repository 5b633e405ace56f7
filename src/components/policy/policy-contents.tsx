'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { sectionContent } from '../../core/facts/policy-content.js'
import { isStandard, policySections } from '../../core/facts/policy-sections.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { Heading } from '../heading.js'
import { Slot } from '../slot.js'
import { usePolicy } from './use-policy.js'
import { usePolicyInput } from './use-policy-input.js'

export interface PolicyContentsProps extends ComponentPropsWithoutRef<'nav'> {
  /** The sections to list, by name, in the order of the page. @default those of `CookiePolicy` */
  sections?: readonly string[] | undefined
  /** Puts this part's behavior on its only child instead of a `<nav>`. */
  asChild?: boolean | undefined
}

/**
 * A table of contents: links to the sections of the page. Renders a `<nav>` named by its heading. Sections
 * without facts are left out, as on the page.
 */
export const PolicyContents = /* @__PURE__ */ forwardRef<HTMLElement, PolicyContentsProps>(
  ({ sections, asChild, children, ...props }, ref) => {
    const { config, facts, messages, locale, headingLevel } = usePolicy()
    const input = usePolicyInput()
    const headingId = useId()
    const titleOf = (name: string) => {
      if (!isStandard(name))
        return localize(facts?.sections?.find(({ id }) => id === name)?.title, locale)
      return sectionContent(name, input).length > 0 ? messages.policy[name].title : ''
    }
    const links = (sections ?? policySections(config))
      .map((name) => ({ name, title: titleOf(name) }))
      .filter(({ title }) => title)
    const Part = asChild ? Slot : 'nav'
    return (
      <Part
        data-rcu="policy-contents"
        aria-labelledby={children === undefined ? headingId : undefined}
        aria-label={children === undefined ? undefined : messages.policy.contents}
        {...props}
        ref={ref}
      >
        {children ?? (
          <>
            <Heading level={headingLevel} id={headingId} data-rcu="policy-heading">
              {messages.policy.contents}
            </Heading>
            <ol data-rcu="policy-anchors">
              {links.map(({ name, title }) => (
                <li key={name}>
                  <a href={`#policy-${name}`}>{title}</a>
                </li>
              ))}
            </ol>
          </>
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyContents, 'Policy.Contents')
