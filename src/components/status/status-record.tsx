'use client'

import type { StatusMessages } from '../../core/messages.js'
import { dayInWords } from '../../core/words.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useTexts } from '../../react/use-texts.js'
import { useTimeZone } from '../../react/use-time-zone.js'
import { fill } from '../fill.js'

/** When the choice was made, until when it stands, and under which id. */
export function StatusRecord({ texts }: { texts: StatusMessages }) {
  const status = useConsentState((state) => state.status)
  const record = useConsentState((state) => state.record)
  const { locale } = useTexts()
  const timeZone = useTimeZone()
  const day = (message: string, iso: string) =>
    fill(message, {
      date: <time dateTime={iso}>{dayInWords(iso, locale, timeZone)}</time>,
    })
  return (
    <>
      <p data-rcu="status-decided">
        {record && status === 'decided' ? day(texts.decided, record.givenAt) : texts.undecided}
      </p>
      {record && (
        <>
          <p data-rcu="status-until">{day(texts.until, record.expiresAt)}</p>
          <p data-rcu="status-id">
            {record.id ? fill(texts.id, { id: <code dir="ltr">{record.id}</code> }) : texts.noId}
          </p>
        </>
      )}
    </>
  )
}
