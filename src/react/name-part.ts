let rendering: string | undefined

/** The part whose render is under way, as a site writes it; undefined outside every part. */
export function currentPart(): string | undefined {
  return rendering
}

/**
 * Development only: gives a part the name that a site writes, for DevTools and for the errors of the
 * hooks it calls. `forwardRef` keeps its render function where it can be wrapped.
 */
export function namePart(part: object, name: string): void {
  const { render } = Object.assign(part as { render: (...args: unknown[]) => unknown }, {
    displayName: name,
  })
  Object.assign(part, {
    render: (...args: unknown[]) => {
      rendering = name
      try {
        return render(...args)
      } finally {
        rendering = undefined
      }
    },
  })
}
