'use client'

import { type ComponentType, Fragment, forwardRef } from 'react'
import type { StandardPolicySection } from '../../core/config/config.js'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { PolicyBrowsers } from './policy-browsers.js'
import { PolicyChoice } from './policy-choice.js'
import { PolicyContact } from './policy-contact.js'
import { PolicyCustom } from './policy-custom.js'
import { PolicyHeading } from './policy-heading.js'
import { PolicyIntro } from './policy-intro.js'
import { PolicyLinks } from './policy-links.js'
import { PolicyList } from './policy-list.js'
import { PolicyProviders } from './policy-providers.js'
import { PolicyPurposes } from './policy-purposes.js'
import { PolicyRights } from './policy-rights.js'
import { PolicyRoot, type PolicyRootProps } from './policy-root.js'
import { PolicyUpdated } from './policy-updated.js'
import { PolicyWhat } from './policy-what.js'
import { usePolicy } from './use-policy.js'

export interface CookiePolicyProps extends Omit<PolicyRootProps, 'asChild' | 'children'> {}

const SECTIONS: Readonly<Record<StandardPolicySection, ComponentType>> = {
  intro: PolicyIntro,
  what: PolicyWhat,
  purposes: PolicyPurposes,
  list: PolicyList,
  providers: PolicyProviders,
  choice: PolicyChoice,
  browsers: PolicyBrowsers,
  rights: PolicyRights,
  contact: PolicyContact,
  links: PolicyLinks,
}

/**
 * The whole policy page, made from the config: purposes, cookies, providers, how to change a choice, and
 * contacts. A section whose facts are missing is left out. The title is the `<h1>` of the page unless
 * `headingLevel` is set. Renders an `<article>`.
 */
export const CookiePolicy = /* @__PURE__ */ forwardRef<HTMLElement, CookiePolicyProps>(
  (props, ref) => {
    // So that the error about a missing provider names this component, and not a part of it.
    useConsentStore()
    return (
      <PolicyRoot {...props} ref={ref}>
        <PolicyHeading />
        <PolicyUpdated />
        <Sections />
      </PolicyRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(CookiePolicy, 'CookiePolicy')

function Sections() {
  const own = usePolicy().facts?.sections ?? []
  // A section whose `after` names no section comes last. Only development throws for it.
  const after = (place: string | undefined) =>
    own
      .filter(({ after = '' }) => (Object.hasOwn(SECTIONS, after) ? after : undefined) === place)
      .map(({ id }) => <PolicyCustom key={id} name={id} />)
  return (
    <>
      {Object.entries(SECTIONS).map(([name, Section]) => (
        <Fragment key={name}>
          <Section />
          {after(name)}
        </Fragment>
      ))}
      {after(undefined)}
    </>
  )
}
