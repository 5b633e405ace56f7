import { googleAnalytics, youtube } from 'react-consent-ui/services'

export default { services: { ga: googleAnalytics, youtube } }
