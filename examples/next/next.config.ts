import type { NextConfig } from 'next'

const config: NextConfig = {
  // As create-next-app sets them.
  cacheComponents: true,
  partialPrefetching: true,
  // This folder is the root of the app; otherwise Next takes the folder of the lock file above.
  turbopack: { root: import.meta.dirname },
}

export default config
