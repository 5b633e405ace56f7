'use client'

import type { ReactNode } from 'react'
import { dayInWords } from '../../core/texts/in-words.js'
import { useTexts } from '../../react/use-texts.js'
import { useTimeZone } from '../../react/use-time-zone.js'
import { fill } from '../fill.js'

/** Puts a day of the visitor's calendar into a message, for its `{date}`. */
export function useDay(): (message: string, iso: string) => ReactNode {
  const { locale } = useTexts()
  const timeZone = useTimeZone()
  return (message, iso) =>
    fill(message, {
      date: <time dateTime={iso}>{dayInWords(iso, locale, timeZone)}</time>,
    })
}
