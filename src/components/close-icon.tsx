/** The cross of a close button, the same in every font. The style sheet resets the `svg`, so the path has the stroke. */
export const CLOSE_ICON = (
  /* @__PURE__ */ <svg data-rcu="cross" aria-hidden="true" width="44" height="24">
    <path d="m17 7 10 10M27 7 17 17" stroke="currentColor" strokeWidth="2" />
  </svg>
)
