import { Banner } from 'react-consent-ui'

/** The banner in the museum's own words: its parts, arranged in a server component. */
export function SiteBanner({ prerender }: { prerender?: boolean }) {
  return (
    <Banner.Root prerender={prerender}>
      <Banner.Title>Your privacy at the mill</Banner.Title>
      <Banner.Text>
        We use cookies to count visits, and YouTube to show you the mill at work. Only if you agree.
      </Banner.Text>
      <Banner.Actions>
        <Banner.Reject />
        <Banner.Accept />
        <Banner.Customize />
      </Banner.Actions>
      <Banner.Dismiss />
    </Banner.Root>
  )
}
