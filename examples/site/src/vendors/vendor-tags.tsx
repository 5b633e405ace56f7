import { useConsentEffect } from 'react-consent-ui'
import { startFacebook } from './facebook.js'
import { startGoogleAds } from './google-ads.js'
import { startGoogleAnalytics } from './google-analytics.js'

/** Each tag starts when its service is granted. What it stored is erased on withdrawal, by the description. */
export function VendorTags() {
  useConsentEffect({ service: 'google-analytics' }, startGoogleAnalytics)
  useConsentEffect({ service: 'google-ads' }, startGoogleAds)
  useConsentEffect({ service: 'facebook' }, startFacebook)
  return null
}
