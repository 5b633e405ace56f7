'use client'

import { forwardRef } from 'react'
import { namePart } from '../../react/name-part.js'
import { useLoaded } from '../../react/use-loaded.js'
import type { CookieTableProps } from '../table/index.js'

/** The table of what is stored: a chunk of its own, for which no dialog waits. */
export const loadTable = () => import('../table/index.js').then((loaded) => loaded.CookieTable)

export interface PreferencesCookiesProps extends CookieTableProps {}

/** The `CookieTable` of a service or a category, once its chunk has loaded. Renders a `<div>`. */
export const PreferencesCookies = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  PreferencesCookiesProps
>((props, ref) => {
  const CookieTable = useLoaded(loadTable)
  return CookieTable && <CookieTable {...props} ref={ref} />
})
if (process.env.NODE_ENV !== 'production') namePart(PreferencesCookies, 'Preferences.Cookies')
