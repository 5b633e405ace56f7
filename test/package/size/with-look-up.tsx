import { identifyCookie } from 'react-consent-ui/services'

identifyCookie('_ga').then((found) => document.body.append(`${found?.name}`))
