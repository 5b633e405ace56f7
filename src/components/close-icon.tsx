/** The cross of a close button, the same in every font. */
export const CLOSE_ICON = (
  /* @__PURE__ */ <svg
    aria-hidden="true"
    width="24"
    height="24"
    stroke="currentColor"
    strokeWidth="2"
  >
    <path d="m7 7 10 10M17 7 7 17" />
  </svg>
)
