'use client'

import { forwardRef, useEffect, useState } from 'react'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useNeeded } from '../../react/use-needed.js'
import { ConsentBanner, type ConsentBannerProps } from '../banner/index.js'
import type { ChoicesBody } from './choices-body.js'

export interface ChoicesBannerProps extends Omit<ConsentBannerProps, 'prerender'> {}

/**
 * A banner with a switch for each category, in place of `ConsentBanner`: visitors can choose on the first
 * layer. It appears when its code and texts have loaded. It is a `ConsentBanner` under notice, and if
 * they cannot be loaded. Render it first in the page. Renders a `<section>`, as `Banner.Root` does.
 */
export const ChoicesBanner = /* @__PURE__ */ forwardRef<HTMLElement, ChoicesBannerProps>(
  (props, ref) => {
    const model = useConsentState((state) => state.model)
    const isAsked = useConsentState(({ status }) => status === 'undecided')
    const fetchNeeded = useNeeded()
    const [Body, setBody] = useState<typeof ChoicesBody | typeof ConsentBanner>()
    const isWanted = isAsked && model === 'opt-in' && props.ask !== false

    // biome-ignore lint/correctness/useExhaustiveDependencies: the parts themselves fetch what changes while it is open.
    useEffect(() => {
      if (!isWanted) return
      Promise.all([import('./choices-body.js'), fetchNeeded()]).then(
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
