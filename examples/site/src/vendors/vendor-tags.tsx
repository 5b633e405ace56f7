import { useConsentEffect } from 'react-consent-ui'
import { startFacebook } from './facebook.js'
import { startGoogleAds } from './google-ads.js'
import { startGoogleAnalytics } from './google-analytics.js'

/** Each tag starts when its service is granted. Its declared items are deleted on withdrawal. */
export function VendorTags() {
  useConsentEffect({ service: 'google-analytics' }, startGoogleAnalytics)
  useConsentEffect({ service: 'google-ads' }, startGoogleAds)
  useConsentEffect({ service: 'facebook' }, startFacebook)
  return null
}
