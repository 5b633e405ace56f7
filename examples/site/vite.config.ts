import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // One HTML file a page, and a real 404 for every other address.
  appType: 'mpa',
  // Inlined files become data: addresses, which the policy of prerender.mjs refuses.
  build: { outDir: 'dist/client', assetsInlineLimit: 0 },
})
