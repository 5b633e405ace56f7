'use client'

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { choicesOf } from '../../core/choices.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useDescription } from '../../react/use-description.js'
import { usePageMessages } from '../../react/use-page-messages.js'
import { useTexts } from '../../react/use-texts.js'
import { Heading, type HeadingLevel } from '../heading.js'
import { PreferencesTrigger } from '../trigger/index.js'
import { StatusChoices } from './status-choices.js'
import { StatusNotes } from './status-notes.js'
import { StatusRecord } from './status-record.js'
import { StatusWithdraw } from './status-withdraw.js'

export interface ConsentStatusProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** @default 2 */
  headingLevel?: HeadingLevel | undefined
}

/**
 * What the visitor chose, when, under which id and until when, with the ways to change and to
 * withdraw it. Renders a `<section>` with `data-state="pending|undecided|decided"`, busy until the
 * texts and the description have come.
 */
export const ConsentStatus = /* @__PURE__ */ forwardRef<HTMLElement, ConsentStatusProps>(
  ({ headingLevel = 2, ...props }, ref) => {
    const state = useConsentState((whole) => whole)
    const description = useDescription()
    const messages = usePageMessages()
    const { locale, dir } = useTexts()
    const id = useId()
    const isReady = description !== null && messages !== null
    const texts = messages?.status
    // Nothing is known while pending: what would be said might be wrong in a moment.
    const choices =
      isReady && state.status !== 'pending' ? choicesOf(state, description, messages, locale) : null
    return (
      <section
        data-rcu="status"
        data-state={state.status}
        lang={locale}
        dir={dir}
        aria-labelledby={id}
        aria-busy={isReady ? undefined : true}
        {...props}
        ref={ref}
      >
        {isReady && texts && (
          <>
            <Heading level={headingLevel} data-rcu="status-title" id={id}>
              {texts.title}
            </Heading>
            {choices && (
              <>
                <StatusChoices choices={choices} texts={texts} />
                <StatusRecord texts={texts} />
                <StatusNotes choices={choices} texts={texts} />
              </>
            )}
            <div data-rcu="status-actions">
              <PreferencesTrigger>{texts.change}</PreferencesTrigger>
              <StatusWithdraw texts={texts} saved={messages.saved} />
            </div>
          </>
        )}
      </section>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(ConsentStatus, 'ConsentStatus')
