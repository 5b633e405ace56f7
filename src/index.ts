/** Placeholder until the public front door is written. */
export const name = 'react-consent-ui'
