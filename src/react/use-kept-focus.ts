'use client'

import { useRef } from 'react'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js'

const QUIETLY = { preventScroll: true }

/** They return the focus themselves. */
const SURFACES = '[data-rcu=banner],[data-rcu=dialog]'

/**
 * Keeps the focus at its place when a change of `shown` removes the focused element: the focus moves to
 * the element that replaces it, or to the parent. Without this, browsers move it to `body`.
 */
export function useKeptFocus(shown: boolean): void {
  const before = useRef(shown)
  const place = shown === before.current ? undefined : placeOfFocus()
  useIsomorphicLayoutEffect(() => {
    before.current = shown
    if (place && document.activeElement === document.body) focusAt(place)
  }, [shown])
}

/** Browsers move a range to where its element was, when that element is removed. */
function placeOfFocus(): Range | undefined {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.closest(SURFACES)) return
  const place = document.createRange()
  place.selectNode(focused)
  return place
}

function focusAt({ startContainer, startOffset }: Range): void {
  const replacement = startContainer.childNodes[startOffset]
  const target = (
    replacement?.nodeType === Node.ELEMENT_NODE ? replacement : startContainer
  ) as HTMLElement
  target.focus(QUIETLY)
  if (document.activeElement === target) return
  target.tabIndex = -1
  target.focus(QUIETLY)
}
