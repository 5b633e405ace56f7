'use client'

import { forwardRef } from 'react'
import type { ConsentConfig } from '../../core/config/config.js'
import { hasFacts } from '../../core/facts/policy-sections.js'
import { format } from '../../core/texts/format.js'
import { dayInWords } from '../../core/texts/in-words.js'
import { listInWords } from '../../core/texts/list-in-words.js'
import { localize } from '../../core/texts/localize.js'
import { namePart } from '../../react/name-part.js'
import { Heading } from '../heading.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyHistoryProps extends PolicyPartProps {}

/**
 * The versions of the policy, and the services that each added and removed. Renders a `<section>` with
 * `data-section="history"`, or nothing without `policy.history`.
 */
export const PolicyHistory = /* @__PURE__ */ forwardRef<HTMLElement, PolicyHistoryProps>(
  ({ children, ...props }, ref) => {
    const { config, facts, messages, locale, headingLevel } = usePolicy()
    const { history, version: named } = messages.policy
    if (!hasFacts('history', config) && children === undefined) return null
    const names = (services: readonly string[]) =>
      listInWords(
        services.map((service) => nameOf(service, config, locale)),
        locale,
      )
    return (
      <PolicySection {...props} name="history" ref={ref}>
        {children ?? (
          <>
            <PolicyHeading>{history.title}</PolicyHeading>
            {facts?.history?.map(({ version, date, text, added = [], removed = [] }) => (
              <div key={version} data-rcu="policy-version">
                <Heading level={headingLevel + 1} data-rcu="policy-subheading">
                  <span>{format(named, { version })}</span>
                  <span> · </span>
                  <time dateTime={date}>{dayInWords(date, locale, 'UTC')}</time>
                </Heading>
                {text && <p>{localize(text, locale)}</p>}
                {added.length > 0 && <p>{format(history.added, { names: names(added) })}</p>}
                {removed.length > 0 && <p>{format(history.removed, { names: names(removed) })}</p>}
              </div>
            ))}
          </>
        )}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyHistory, 'Policy.History')

/** The name of a service of the config; any other text is a name itself. */
function nameOf(service: string, { services }: ConsentConfig, locale: string): string {
  const declared = Object.hasOwn(services, service) ? services[service] : undefined
  return localize(declared?.name, locale) || service
}
