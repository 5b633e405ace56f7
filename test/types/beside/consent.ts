import { defineConsent } from 'react-consent-ui'

/** The description that the pages' code imports. */
export const consent = defineConsent({ revision: 1 })
