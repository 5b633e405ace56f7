import { defineService } from './define-service.js'
import { googleProvider } from './providers.js'

/** Firebase Authentication. */
export const firebaseAuth = /* @__PURE__ */ defineService({
  preset: 'firebase-auth',
  category: 'necessary',
  name: 'Firebase Authentication',
  purpose: { standard: 'keeps-login' },
  provider: googleProvider,
  hosts: ['identitytoolkit.googleapis.com', 'securetoken.googleapis.com'],
  cookies: [
    {
      name: 'firebaseLocalStorageDb',
      purpose: { standard: 'keeps-login' },
      storage: 'indexedDB',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'firebase:authUser:*',
      purpose: { standard: 'keeps-login' },
      storage: 'localStorage',
      expires: 'persistent',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
