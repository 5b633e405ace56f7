// A chunk of its own: the dialog does not wait for it.

// A dialog of which less is visible cannot be used.
const LEAST_PX = 40

/** Whether a pointer meets the dialog anywhere: it is not hidden, clipped, off the screen, covered or inert. */
export function isVisible(dialog: HTMLElement): boolean {
  const root = dialog.getRootNode() as Document | ShadowRoot
  // While it appears, it may be transparent.
  if (dialog.getAnimations().length === 0 && opacityOf(dialog) < 0.1) return false
  const box = dialog.getBoundingClientRect()
  const left = Math.max(box.left, 0)
  const top = Math.max(box.top, 0)
  const width = Math.min(box.right, innerWidth) - left
  const height = Math.min(box.bottom, innerHeight) - top
  const parts = [0.1, 0.5, 0.9]
  return (
    Math.min(width, height) > LEAST_PX &&
    parts.some((x) =>
      parts.some((y) => dialog.contains(root.elementFromPoint(left + width * x, top + height * y))),
    )
  )
}

function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
}
