import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

createRoot(document.body).render(
  <StrictMode>
    <main>A page</main>
  </StrictMode>,
)
