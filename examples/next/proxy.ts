import { type NextRequest, NextResponse } from 'next/server'
import { renewConsentCookie } from 'react-consent-ui/server'
import { consent } from './consent'

/** The pages that are rendered for each request. A nonce or a cookie must not get into a cached answer. */
export const config = { matcher: ['/', '/policy'] }

// The development tools of Next need these.
const forTools = process.env.NODE_ENV === 'development' ? "'unsafe-eval' 'unsafe-inline'" : ''

export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID()
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic' ${forTools}`,
    `style-src 'self' ${forTools}`,
    'frame-src https://www.youtube-nocookie.com',
  ].join('; ')

  // Next finds the nonce for its own scripts in the policy; the layout reads it for ours.
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)

  // Safari deletes cookies that scripts set after seven days, but not cookies that a server sets.
  const renewed = renewConsentCookie(request, consent)
  if (renewed) response.headers.append('Set-Cookie', renewed)
  return response
}
