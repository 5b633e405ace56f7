'use client'

import { forwardRef, useMemo } from 'react'
import { namePart } from '../../react/name-part.js'
import { Banner, type ConsentBannerProps } from '../banner/index.js'
import { InlineSwitch } from './inline-switch.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesProvider, useNewPreferences } from './use-preferences.js'

/** The parts of the banner with switches: a chunk of its own, without Radix. */
export const ChoicesBody = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(
  (props, ref) => {
    const made = useNewPreferences('banner', InlineSwitch)
    // A banner says itself, as it goes, that the choice is stored.
    const preferences = useMemo(() => made && { ...made, sayStored() {} }, [made])
    return (
      preferences && (
        <PreferencesProvider value={preferences}>
          <Banner.Root {...props} ref={ref}>
            <Banner.Title />
            {/* What scrolls, so that the actions stay in sight. */}
            <div data-rcu="dialog-body">
              <Banner.Text />
              <PreferencesCategories />
            </div>
            <PreferencesActions />
            <Banner.Dismiss />
          </Banner.Root>
        </PreferencesProvider>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(ChoicesBody, 'ChoicesBanner')
