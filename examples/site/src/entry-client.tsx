// First, so that a class of the site beats the library.
import 'react-consent-ui/styles.css'
import 'react-consent-ui/print.css'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.js'
import { viewOf } from './view.js'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

const app = (
  <StrictMode>
    <App start={await viewOf(location.pathname)} />
  </StrictMode>
)
// `vite` alone serves the empty template; only a build prerenders.
if (root.firstElementChild) hydrateRoot(root, app)
else createRoot(root).render(app)
