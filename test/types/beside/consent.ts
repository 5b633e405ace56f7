import { defineConsent } from 'react-consent-ui'

/** The config that the pages' code imports. */
export const consent = defineConsent({ revision: 1 })
