'use client'

import { type Ref, useMemo } from 'react'
import { mergeRefs } from './merge-refs.js'

/**
 * A ref for an element that an extension or a script may remove from the page. React throws when it
 * removes such an element, or inserts one before it, and then unmounts the whole page. The element is
 * passed on to `ref` and `own`.
 */
export function useKeptRef<T extends HTMLElement>(ref: Ref<T> | undefined, own?: Ref<T>) {
  return useMemo(() => {
    let release: (() => void) | undefined
    return mergeRefs<T>(own, ref, (element) => {
      release?.()
      release = element ? keepInPlace(element) : undefined
    })
  }, [ref, own])
}

function keepInPlace(element: HTMLElement): () => void {
  const parent = element.parentNode as Node
  const restore = (next?: Node | null) => {
    // Once: a script that removes it again would otherwise keep the page busy forever.
    observer.disconnect()
    if (element.parentNode !== parent) {
      parent.insertBefore(element, next?.parentNode === parent ? next : null)
    }
  }
  const observer = new MutationObserver(([record]) => {
    if (element.parentNode) return
    // Hidden and without its mark, so that the script which removed it does not find it again.
    element.removeAttribute('data-rcu')
    element.style.display = 'none'
    restore(record?.nextSibling)
  })
  observer.observe(parent, { childList: true })
  // React removes it in the same task, so it is never painted there.
  return restore
}
