import CookieConsent from 'react-cookie-consent'

/** The example of its README, with the button to decline, which it has on request. */
export function Peer({ children }) {
  return (
    <>
      <CookieConsent enableDeclineButton>
        This website uses cookies to enhance the user experience.
      </CookieConsent>
      {children}
    </>
  )
}
