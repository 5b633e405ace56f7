'use client'

import { useEffect, useState } from 'react'
import type { ConsentRecord } from '../../core/record.js'
import { useConsentStore } from '../../react/use-consent-store.js'
import { useTexts } from '../../react/use-texts.js'

/** What came after the visitor's last decision. Few ever see it, so it is fetched when there is one. */
export function BannerNews({ record }: { record: ConsentRecord }) {
  const { config } = useConsentStore('Banner.Text')
  const { locale, messages } = useTexts()
  const [names, setNames] = useState('')
  useEffect(() => {
    import('./news.js').then(
      (news) => setNames(news.namesOfNews(config, record, locale).join(', ')),
      console.error,
    )
  }, [config, record, locale])
  return names && <p>{messages.banner.news.replace('{names}', names)}</p>
}
