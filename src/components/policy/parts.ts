export {
  PolicyContents as Contents,
  type PolicyContentsProps as ContentsProps,
} from './policy-contents.js'
export { PolicyCustom as Custom, type PolicyCustomProps as CustomProps } from './policy-custom.js'
export {
  PolicyHeading as Heading,
  type PolicyHeadingProps as HeadingProps,
} from './policy-heading.js'
export { PolicyRoot as Root, type PolicyRootProps as RootProps } from './policy-root.js'
export type { PolicyPartProps as PartProps } from './policy-section.js'
export {
  PolicySection as Section,
  type PolicySectionProps as SectionProps,
} from './policy-section.js'
export {
  PolicyUpdated as Updated,
  type PolicyUpdatedProps as UpdatedProps,
} from './policy-updated.js'
export {
  PolicyBrowsers as Browsers,
  PolicyChoice as Choice,
  PolicyContact as Contact,
  PolicyHistory as History,
  PolicyIntro as Intro,
  PolicyLinks as Links,
  PolicyList as List,
  PolicyProviders as Providers,
  PolicyPurposes as Purposes,
  PolicyRights as Rights,
  PolicySignal as Signal,
  PolicyWhat as What,
} from './standard-sections.js'
