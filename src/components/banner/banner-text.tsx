'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { optionalCategories } from '../../core/config/optional.js'
import { listInWords } from '../../core/texts/list-in-words.js'
import { localize } from '../../core/texts/localize.js'
import { webAddress } from '../../core/texts/web-address.js'
import { namePart } from '../../react/name-part.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'
import { Slot } from '../slot.js'
import { useBanner } from './use-banner.js'

export interface BannerTextProps extends ComponentPropsWithoutRef<'div'> {
  /** Puts this part's behavior on its only child instead of a `<div>`. */
  asChild?: boolean | undefined
}

/**
 * The question, with the names of the optional categories, `Banner.News` and `Banner.Links`. It scrolls
 * if the banner is too tall for the screen, so that the actions stay in sight. Renders a `<div>`.
 */
export const BannerText = /* @__PURE__ */ forwardRef<HTMLDivElement, BannerTextProps>(
  ({ asChild, children, ...props }, ref) => {
    const { config } = useConsentStore()
    const isNotice = useConsentState((state) => state.model) === 'notice'
    const { news } = useBanner()
    const texts = useTexts()
    const { locale } = texts
    const { banner, categories } = texts.messages
    const href = webAddress(localize(config.policyUrl, locale))
    const names = optionalCategories(config).map(
      (id) => localize(config.categories[id]?.name, locale) || categories?.[id]?.name || id,
    )
    const Part = asChild ? Slot : 'div'
    return (
      <Part data-rcu="banner-text" {...props} ref={ref}>
        {children ?? (
          <>
            <p>
              {(isNotice ? banner.noticeText : banner.text).replace('{purposes}', () =>
                listInWords(names, locale),
              )}
            </p>
            {/* As `Banner.News` and `Banner.Links`, which would make the first load larger. */}
            {news && <p data-rcu="banner-news">{news(texts)}</p>}
            {href && (
              <p data-rcu="banner-links">
                <a data-rcu="link" href={href}>
                  {banner.policy}
                </a>
              </p>
            )}
          </>
        )}
      </Part>
    )
  },
)
if (process.env.NODE_ENV !== 'production') namePart(BannerText, 'Banner.Text')
