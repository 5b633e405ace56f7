export { ArrangedContent as Content } from './arranged-content.js'
export {
  PreferencesAccept as Accept,
  type PreferencesAcceptProps as AcceptProps,
} from './preferences-accept.js'
export {
  PreferencesActions as Actions,
  type PreferencesActionsProps as ActionsProps,
} from './preferences-actions.js'
export {
  PreferencesCategories as Categories,
  type PreferencesCategoriesProps as CategoriesProps,
} from './preferences-categories.js'
export {
  PreferencesCategory as Category,
  type PreferencesCategoryProps as CategoryProps,
} from './preferences-category.js'
export {
  PreferencesCategorySwitch as CategorySwitch,
  type PreferencesCategorySwitchProps as CategorySwitchProps,
} from './preferences-category-switch.js'
export {
  PreferencesClose as Close,
  type PreferencesCloseProps as CloseProps,
} from './preferences-close.js'
export type { PreferencesContentProps as ContentProps } from './preferences-content.js'
export {
  PreferencesCookies as Cookies,
  type PreferencesCookiesProps as CookiesProps,
} from './preferences-cookies.js'
export {
  PreferencesForm as Form,
  type PreferencesFormProps as FormProps,
} from './preferences-form.js'
export {
  PreferencesReject as Reject,
  type PreferencesRejectProps as RejectProps,
} from './preferences-reject.js'
export {
  PreferencesRoot as Root,
  type PreferencesRootProps as RootProps,
} from './preferences-root.js'
export {
  PreferencesSave as Save,
  type PreferencesSaveProps as SaveProps,
} from './preferences-save.js'
export {
  PreferencesService as Service,
  type PreferencesServiceProps as ServiceProps,
} from './preferences-service.js'
export {
  PreferencesServiceSwitch as ServiceSwitch,
  type PreferencesServiceSwitchProps as ServiceSwitchProps,
} from './preferences-service-switch.js'
export {
  PreferencesText as Text,
  type PreferencesTextProps as TextProps,
} from './preferences-text.js'
export {
  PreferencesTitle as Title,
  type PreferencesTitleProps as TitleProps,
} from './preferences-title.js'
