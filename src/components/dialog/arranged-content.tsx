'use client'

import { namePart } from '../../react/name-part.js'
import { arranged } from '../arranged.js'
import { PreferencesAccept } from './preferences-accept.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesCategory } from './preferences-category.js'
import { PreferencesCategorySwitch } from './preferences-category-switch.js'
import { PreferencesClose } from './preferences-close.js'
import { PreferencesContent, type PreferencesContentProps } from './preferences-content.js'
import { PreferencesCookies } from './preferences-cookies.js'
import { PreferencesReject } from './preferences-reject.js'
import { PreferencesSave } from './preferences-save.js'
import { PreferencesService } from './preferences-service.js'
import { PreferencesServiceSwitch } from './preferences-service-switch.js'
import { PreferencesText } from './preferences-text.js'
import { PreferencesTitle } from './preferences-title.js'

const PARTS = [
  PreferencesAccept,
  PreferencesActions,
  PreferencesCategories,
  PreferencesCategory,
  PreferencesCategorySwitch,
  PreferencesClose,
  PreferencesCookies,
  PreferencesReject,
  PreferencesSave,
  PreferencesService,
  PreferencesServiceSwitch,
  PreferencesText,
  PreferencesTitle,
]

/** `PreferencesContent` around parts that a site arranges. */
export const ArrangedContent = /* @__PURE__ */ arranged<PreferencesContentProps>(
  'preferences',
  PreferencesContent,
  PARTS,
)
if (process.env.NODE_ENV !== 'production') namePart(ArrangedContent, 'Preferences.Content')
