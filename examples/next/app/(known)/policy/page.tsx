import { ConsentStatus, CookiePolicy } from 'react-consent-ui'
import { WholeTexts } from '../../../parts/whole-texts'

export default function Policy() {
  return (
    <WholeTexts>
      <CookiePolicy />
      <ConsentStatus />
    </WholeTexts>
  )
}
