export {
  PolicyBrowsers as Browsers,
  type PolicyBrowsersProps as BrowsersProps,
} from './policy-browsers.js'
export { PolicyChoice as Choice, type PolicyChoiceProps as ChoiceProps } from './policy-choice.js'
export {
  PolicyContact as Contact,
  type PolicyContactProps as ContactProps,
} from './policy-contact.js'
export {
  PolicyContents as Contents,
  type PolicyContentsProps as ContentsProps,
} from './policy-contents.js'
export { PolicyCustom as Custom, type PolicyCustomProps as CustomProps } from './policy-custom.js'
export {
  PolicyHeading as Heading,
  type PolicyHeadingProps as HeadingProps,
} from './policy-heading.js'
export {
  PolicyHistory as History,
  type PolicyHistoryProps as HistoryProps,
} from './policy-history.js'
export { PolicyIntro as Intro, type PolicyIntroProps as IntroProps } from './policy-intro.js'
export { PolicyLinks as Links, type PolicyLinksProps as LinksProps } from './policy-links.js'
export { PolicyList as List, type PolicyListProps as ListProps } from './policy-list.js'
export {
  PolicyProviders as Providers,
  type PolicyProvidersProps as ProvidersProps,
} from './policy-providers.js'
export {
  PolicyPurposes as Purposes,
  type PolicyPurposesProps as PurposesProps,
} from './policy-purposes.js'
export { PolicyRights as Rights, type PolicyRightsProps as RightsProps } from './policy-rights.js'
export { PolicyRoot as Root, type PolicyRootProps as RootProps } from './policy-root.js'
export {
  PolicySection as Section,
  type PolicySectionProps as SectionProps,
} from './policy-section.js'
export { PolicySignal as Signal, type PolicySignalProps as SignalProps } from './policy-signal.js'
export {
  PolicyUpdated as Updated,
  type PolicyUpdatedProps as UpdatedProps,
} from './policy-updated.js'
export { PolicyWhat as What, type PolicyWhatProps as WhatProps } from './policy-what.js'
