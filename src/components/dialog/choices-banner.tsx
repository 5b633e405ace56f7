'use client'

import { forwardRef, useEffect, useState } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { preload } from '../../react/use-loaded.js'
import { useTexts } from '../../react/use-texts.js'
import { ConsentBanner, type ConsentBannerProps } from '../banner/index.js'
import type { ChoicesBody } from './choices-body.js'

export interface ChoicesBannerProps extends Omit<ConsentBannerProps, 'prerender'> {}

/**
 * The banner with a switch for each category on it, instead of `ConsentBanner`: one layer is enough to
 * choose. It appears as soon as its code and texts have come, and is a `ConsentBanner` where they cannot
 * be had, and under notice. Put it first in the page. Renders a `<section>`, as `Banner.Root` does.
 */
export const ChoicesBanner = /* @__PURE__ */ forwardRef<HTMLElement, ChoicesBannerProps>(
  (props, ref) => {
    const model = useConsentState((state) => state.model)
    const isAsked = useConsentState(({ status }) => status === 'undecided')
    const { messages, details } = useTexts()
    const [Body, setBody] = useState<typeof ChoicesBody | typeof ConsentBanner>()
    const isWanted = isAsked && model === 'opt-in' && props.ask !== false

    // biome-ignore lint/correctness/useExhaustiveDependencies: what changes while it is open, the parts ask for themselves.
    useEffect(() => {
      if (!isWanted) return
      const needed = [messages.load, details].map(
        (each) => typeof each === 'function' && preload(each),
      )
      Promise.all([import('./choices-body.js'), ...needed]).then(
        ([{ ChoicesBody }]) => setBody(() => ChoicesBody),
        (error) => {
          console.error(error)
          // Asking without switches is better than not asking.
          setBody(() => ConsentBanner)
        },
      )
    }, [isWanted])

    const Shown = model === 'notice' ? ConsentBanner : Body
    return Shown && <Shown {...props} ref={ref} />
  },
)
if (process.env.NODE_ENV !== 'production') namePart(ChoicesBanner, 'ChoicesBanner')
