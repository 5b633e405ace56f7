import type { NextConfig } from 'next'

const config: NextConfig = {
  // This folder is the whole app, even with a lock file in a parent folder.
  turbopack: { root: import.meta.dirname },
}

export default config
