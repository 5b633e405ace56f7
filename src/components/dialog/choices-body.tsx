'use client'

import { forwardRef, useMemo } from 'react'
import { namePart } from '../../react/name-part.js'
import { Banner, BannerRoot, type ConsentBannerProps } from '../banner/index.js'
import { Resilient } from '../resilient.js'
import { PreferencesActions } from './preferences-actions.js'
import { PreferencesCategories } from './preferences-categories.js'
import { PreferencesProvider, useNewPreferences } from './use-preferences.js'

/** The parts of the banner with switches. A chunk of its own, without Radix. */
export const ChoicesBody = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(
  (props, ref) => {
    const made = useNewPreferences('banner')
    // The banner itself announces that the choice is stored.
    const preferences = useMemo(() => made && { ...made, announceSaved() {} }, [made])
    return (
      preferences && (
        <PreferencesProvider value={preferences}>
          <Resilient>
            <BannerRoot {...props} ref={ref}>
              <Banner.Title />
              {/* The part that scrolls, so that the actions stay visible. */}
              <div data-rcu="dialog-body">
                <Banner.Text />
                <PreferencesCategories />
              </div>
              <PreferencesActions />
              <Banner.Dismiss />
            </BannerRoot>
          </Resilient>
        </PreferencesProvider>
      )
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(ChoicesBody, 'ChoicesBanner')
