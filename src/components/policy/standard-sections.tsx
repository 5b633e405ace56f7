'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import type { PolicyPartProps } from './policy-section.js'
import { useStandardSection } from './use-standard-section.js'

/**
 * The company that is responsible for the site, and why the site uses cookies. Renders a `<section>` with
 * `data-section="intro"`, or nothing without `policy`.
 */
export const PolicyIntro = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('intro', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyIntro, 'Policy.Intro')

/** Explains what cookies are. Renders a `<section>` with `data-section="what"`. */
export const PolicyWhat = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('what', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyWhat, 'Policy.What')

/**
 * The purposes of the site's cookies, category by category. Renders a `<section>` with
 * `data-section="purposes"`.
 */
export const PolicyPurposes = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>(
  (props, ref) => useStandardSection('purposes', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyPurposes, 'Policy.Purposes')

/**
 * The table of stored items, with a button that opens the preferences. Renders a `<section>` with
 * `data-section="list"`, or nothing if nothing is stored.
 */
export const PolicyList = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('list', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyList, 'Policy.List')

/**
 * The providers of the services. Renders a `<section>` with `data-section="providers"`, or nothing if no
 * provider is declared.
 */
export const PolicyProviders = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>(
  (props, ref) => useStandardSection('providers', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyProviders, 'Policy.Providers')

/**
 * How to change or withdraw a choice, how long it is stored, and the current choices; or that there is
 * nothing to choose. Renders a `<section>` with `data-section="choice"`.
 */
export const PolicyChoice = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('choice', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyChoice, 'Policy.Choice')

/**
 * The effect of Global Privacy Control on this site. Renders a `<section>` with `data-section="signal"`, or
 * nothing if no category sells data.
 */
export const PolicySignal = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('signal', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicySignal, 'Policy.Signal')

/**
 * Links to the instructions of browsers for blocking and deleting cookies. Renders a `<section>` with
 * `data-section="browsers"`, or nothing if `policy.browsers` is empty.
 */
export const PolicyBrowsers = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>(
  (props, ref) => useStandardSection('browsers', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyBrowsers, 'Policy.Browsers')

/**
 * The rights of visitors, and the authority they can complain to. Renders a `<section>` with
 * `data-section="rights"`, or nothing without `policy`.
 */
export const PolicyRights = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('rights', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyRights, 'Policy.Rights')

/**
 * The contact for questions, with a mail link. Renders a `<section>` with `data-section="contact"`, or
 * nothing without `policy.contact`.
 */
export const PolicyContact = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>(
  (props, ref) => useStandardSection('contact', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyContact, 'Policy.Contact')

/**
 * Links to more information. Renders a `<section>` with `data-section="links"`, or nothing without
 * `policy.links`.
 */
export const PolicyLinks = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>((props, ref) =>
  useStandardSection('links', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyLinks, 'Policy.Links')

/**
 * The versions of the policy, and the services that each added and removed. Renders a `<section>` with
 * `data-section="history"`, or nothing without `policy.history`.
 */
export const PolicyHistory = /* @__PURE__ */ forwardRef<HTMLElement, PolicyPartProps>(
  (props, ref) => useStandardSection('history', props, ref),
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyHistory, 'Policy.History')
