'use client'

import { forwardRef } from 'react'
import { useLoaded } from '../../react/use-loaded.js'
import type { CookieTableProps } from '../table/index.js'

/** The table of what is stored: a chunk of its own, for which no dialog waits. */
export const loadTable = () => import('../table/index.js')

export interface PreferencesCookiesProps extends CookieTableProps {}

/** What a service, or a category, stores: a `CookieTable` as soon as that has come. Renders a `<div>`. */
export const PreferencesCookies = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesCookiesProps
>((props, ref) => {
  const table = useLoaded(loadTable)
  return table && <table.CookieTable {...props} ref={ref} />
})
if (process.env.NODE_ENV !== 'production') PreferencesCookies.displayName = 'Preferences.Cookies'
