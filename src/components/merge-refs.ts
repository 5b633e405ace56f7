import type { MutableRefObject, Ref } from 'react'

/** One ref that sets several. */
export function mergeRefs<T>(...refs: (Ref<T> | undefined)[]): (node: T | null) => void {
  return (node) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(node)
      // React types object refs as read-only.
      else if (ref) (ref as MutableRefObject<T | null>).current = node
    }
  }
}
