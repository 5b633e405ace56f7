import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    // One address each, which the server knows without a manifest.
    cssCodeSplit: false,
    rollupOptions: {
      input: 'entry-client.tsx',
      output: { entryFileNames: '[name].js', assetFileNames: 'assets/styles[extname]' },
    },
  },
})
