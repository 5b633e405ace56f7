'use client'

import type { ReactNode } from 'react'
import { dayInWords } from '../../core/texts/in-words.js'
import { useTexts } from '../../react/use-texts.js'
import { useTimeZone } from '../../react/use-time-zone.js'
import { fill } from '../fill.js'

/** Fills the `{date}` of a message with a day in the visitor's time zone. */
export function useDay(): (message: string, iso: string) => ReactNode {
  const { locale } = useTexts()
  const timeZone = useTimeZone()
  return (message, iso) =>
    fill(message, {
      date: <time dateTime={iso}>{dayInWords(iso, locale, timeZone)}</time>,
    })
}
