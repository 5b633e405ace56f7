import { ConsentBanner, ConsentDialog, ConsentManagerProvider, Frame } from '@c15t/react'
import '@c15t/react/styles.css'

// Its quick start in another mode: the hosted mode calls a server of its maker.
const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  overrides: { country: 'DE' },
}

export function Peer({ children }) {
  return (
    <ConsentManagerProvider options={options}>
      <ConsentBanner />
      <ConsentDialog />
      {children}
    </ConsentManagerProvider>
  )
}

/** An empty placeholder, as the gates of the others have none. */
export function Gate({ children }) {
  return (
    <Frame category="measurement" noStyle placeholder={<span />}>
      {children}
    </Frame>
  )
}
