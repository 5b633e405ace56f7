'use client'

import { type ComponentType, Fragment, forwardRef, type ReactNode } from 'react'
import type { StandardPolicySection } from '../../core/config/policy-config.js'
import { unknownId } from '../../core/define/suggest.js'
import { isStandard, policySections } from '../../core/facts/policy-sections.js'
import { namePart } from '../../react/name-part.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { PolicyContents } from './policy-contents.js'
import { PolicyCustom } from './policy-custom.js'
import { PolicyHeading } from './policy-heading.js'
import { PolicyRoot, type PolicyRootProps } from './policy-root.js'
import { PolicyUpdated } from './policy-updated.js'
import {
  PolicyBrowsers,
  PolicyChoice,
  PolicyContact,
  PolicyHistory,
  PolicyIntro,
  PolicyLinks,
  PolicyList,
  PolicyProviders,
  PolicyPurposes,
  PolicyRights,
  PolicySignal,
  PolicyWhat,
} from './standard-sections.js'
import { usePolicy } from './use-policy.js'

export interface CookiePolicyProps extends Omit<PolicyRootProps, 'asChild' | 'children'> {
  /**
   * The sections to show, by name, in this order: standard ones and those of `policy.sections`.
   *
   * @default all standard ones, each followed by the site's own sections that name it in `after`
   * @throws {Error} in development, for a name that is neither
   */
  sections?: readonly string[] | undefined
  /** What is shown in place of single sections: `{ what: <Policy.What>…</Policy.What> }`. */
  replace?: { readonly [section: string]: ReactNode } | undefined
  /** Shows a table of contents under the title. @default false */
  contents?: boolean | undefined
}

const SECTIONS: Readonly<Record<StandardPolicySection, ComponentType>> = {
  intro: PolicyIntro,
  what: PolicyWhat,
  purposes: PolicyPurposes,
  list: PolicyList,
  providers: PolicyProviders,
  choice: PolicyChoice,
  signal: PolicySignal,
  browsers: PolicyBrowsers,
  rights: PolicyRights,
  contact: PolicyContact,
  links: PolicyLinks,
  history: PolicyHistory,
}

/**
 * The whole policy page, made from the config: purposes, cookies, providers, how to change a choice, and
 * contacts. A section whose facts are missing is left out. The title is the `<h1>` of the page unless
 * `headingLevel` is set. Renders an `<article>`.
 */
export const CookiePolicy = /* @__PURE__ */ forwardRef<HTMLElement, CookiePolicyProps>(
  ({ sections, replace, contents, ...props }, ref) => {
    // So that the error about a missing provider names this component, and not a part of it.
    useConsentStore()
    return (
      <PolicyRoot {...props} ref={ref}>
        <PolicyHeading />
        <PolicyUpdated />
        {contents && <PolicyContents sections={sections} />}
        <Sections names={sections} replace={replace} />
      </PolicyRoot>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(CookiePolicy, 'CookiePolicy')

function Sections({
  names,
  replace = {},
}: {
  names: CookiePolicyProps['sections']
  replace: CookiePolicyProps['replace']
}) {
  const { config } = usePolicy()
  const shown = names ?? policySections(config)
  if (process.env.NODE_ENV !== 'production') {
    const unknown = Object.keys(replace).find((name) => !shown.includes(name))
    if (unknown !== undefined) {
      throw new Error(
        `react-consent-ui: CookiePolicy: replace: ${unknownId('section', unknown, shown)} It is shown nowhere. Use the name of a section of the page.`,
      )
    }
  }
  return shown.map((name) => {
    if (Object.hasOwn(replace, name)) return <Fragment key={name}>{replace[name]}</Fragment>
    if (!isStandard(name)) return <PolicyCustom key={name} name={name} />
    const { [name]: Section } = SECTIONS
    return <Section key={name} />
  })
}
