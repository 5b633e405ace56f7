import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    // One fixed URL each, so that the server needs no manifest.
    cssCodeSplit: false,
    rollupOptions: {
      input: 'entry-client.tsx',
      output: { entryFileNames: '[name].js', assetFileNames: 'assets/styles[extname]' },
    },
  },
})
