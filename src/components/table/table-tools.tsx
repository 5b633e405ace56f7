'use client'

import { useState } from 'react'
import { format } from '../../core/texts/format.js'
import { numberInWords } from '../../core/texts/in-words.js'
import type { TableToolsMessages } from '../../core/texts/page-messages.js'
import { useWordsOf } from '../../react/use-rest-messages.js'

interface TableToolsProps {
  texts: TableToolsMessages
  locale: string
  shown: number
  total: number
  query: string
  /** Without it, there is no search field. */
  onSearch: ((text: string) => void) | undefined
  /** The rows as CSV. Without it, there is no button. */
  csv: (() => string) | undefined
}

/** The controls above a table, and how many of its rows are shown, which screen readers announce. */
export function TableTools({ texts, locale, shown, total, query, onSearch, csv }: TableToolsProps) {
  const { lang, dir } = useWordsOf(texts)
  const [copied, setCopied] = useState<{ text: 'copied' | 'notCopied'; time: number }>()
  const note = (text: 'copied' | 'notCopied') =>
    setCopied((last) => ({ text, time: (last?.time ?? 0) + 1 }))
  const count =
    shown === 0
      ? texts.noMatch
      : format(texts.shown, {
          shown: numberInWords(shown, locale),
          total: numberInWords(total, locale),
        })
  return (
    <div data-rcu="table-tools" lang={lang} dir={dir}>
      {onSearch && (
        <label data-rcu="search">
          <span>{texts.search}</span>
          <input
            type="search"
            data-rcu="field"
            value={query}
            onChange={(event) => {
              setCopied(undefined)
              onSearch(event.target.value)
            }}
          />
        </label>
      )}
      {csv && (
        <button
          type="button"
          data-rcu="action"
          data-action="copy"
          onClick={async () => {
            try {
              await navigator.clipboard.writeText(csv())
              note('copied')
            } catch {
              // Not a secure context, or the visitor has not allowed it.
              note('notCopied')
            }
          }}
        >
          {texts.copy}
        </button>
      )}
      <p role="status" data-rcu="table-shown">
        <span key={count}>{count}</span>
        {copied && <span key={copied.time}> {texts[copied.text]}</span>}
      </p>
    </div>
  )
}

interface ShowAllProps {
  texts: TableToolsMessages
  locale: string
  total: number
  onClick: () => void
}

/** The end of a list that is shown in part. */
export function ShowAll({ texts, locale, total, onClick }: ShowAllProps) {
  const { lang, dir } = useWordsOf(texts)
  return (
    <div data-rcu="table-tools" lang={lang} dir={dir}>
      <button type="button" data-rcu="action" data-action="show-all" onClick={onClick}>
        {format(texts.showAll, { total: numberInWords(total, locale) })}
      </button>
    </div>
  )
}
