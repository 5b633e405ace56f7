/**
 * The cross of a close button, the same in every font. As wide as its button, so that it is centered
 * without a style of its own: a strict CSP forbids `style` attributes in server HTML.
 */
export const CLOSE_ICON = (
  /* @__PURE__ */ <svg
    aria-hidden="true"
    display="block"
    width="100%"
    height="1em"
    viewBox="0 0 24 24"
    stroke="currentColor"
    strokeWidth="2"
  >
    <path d="m7 7 10 10M17 7 7 17" />
  </svg>
)
