import { defineConsent } from 'react-consent-ui/core'

export const consent = defineConsent({ revision: 1 })
