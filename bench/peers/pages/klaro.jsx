import { setup } from 'klaro/dist/klaro-no-css'
import 'klaro/dist/klaro.css'

setup({
  version: 1,
  services: [
    { name: 'analytics', title: 'Analytics', purposes: ['analytics'] },
    { name: 'youtube', title: 'YouTube', purposes: ['marketing'] },
  ],
  translations: {
    en: { purposes: { analytics: { title: 'Statistics' }, marketing: { title: 'Marketing' } } },
  },
})

/** It renders itself, beside React. */
export const Peer = ({ children }) => children
