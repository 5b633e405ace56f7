import CookieConsent from 'react-cookie-consent'
import { createRoot } from 'react-dom/client'

// The example of its README, with the button to decline, which it has on request.
createRoot(document.getElementById('root')).render(
  <CookieConsent enableDeclineButton>
    This website uses cookies to enhance the user experience.
  </CookieConsent>,
)
