'use client'

import { forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { categoryTexts } from '../../core/facts/category-texts.js'
import { keptFor } from '../../core/facts/kept-for.js'
import { format } from '../../core/texts/format.js'
import { daysInWords } from '../../core/texts/in-words.js'
import { listInWords } from '../../core/texts/list-in-words.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { fill } from '../fill.js'
import type { HeadingLevel } from '../heading.js'
import { ConsentStatus } from '../status/index.js'
import { PreferencesTrigger } from '../trigger/index.js'
import { PolicyHeading } from './policy-heading.js'
import { type PolicyPartProps, PolicySection } from './policy-section.js'
import { usePolicy } from './use-policy.js'

export interface PolicyChoiceProps extends PolicyPartProps {}

/**
 * How to change or withdraw a choice, how long it is stored, and the current choices; or that there is
 * nothing to choose. Renders a `<section>` with `data-section="choice"`.
 */
export const PolicyChoice = /* @__PURE__ */ forwardRef<HTMLElement, PolicyChoiceProps>(
  ({ children, ...props }, ref) => {
    const { config, messages, locale, headingLevel } = usePolicy()
    const model = useConsentState((state) => state.model)
    const { choice } = messages.policy
    const names = optionalCategories(config).map(
      (id) => categoryTexts(id, config, messages, locale).name,
    )
    const kept = keptFor(config, model)
    const acceptance = daysInWords(kept.acceptance, locale)
    const refusal = daysInWords(kept.refusal, locale)
    return (
      <PolicySection {...props} name="choice" ref={ref}>
        {children ??
          (names.length === 0 ? (
            <>
              <PolicyHeading>{choice.title}</PolicyHeading>
              <p>{choice.nothing}</p>
            </>
          ) : (
            <>
              <PolicyHeading>{choice.title}</PolicyHeading>
              <p>{format(choice.text, { categories: listInWords(names, locale) })}</p>
              <p>
                {fill(choice.change, {
                  settings: <PreferencesTrigger>{choice.settings}</PreferencesTrigger>,
                })}
              </p>
              <p>
                {acceptance === refusal
                  ? format(choice.kept, { days: acceptance })
                  : format(choice.keptApart, { acceptance, refusal })}
              </p>
              <ConsentStatus headingLevel={Math.min(headingLevel + 1, 6) as HeadingLevel} />
            </>
          ))}
      </PolicySection>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(PolicyChoice, 'Policy.Choice')
