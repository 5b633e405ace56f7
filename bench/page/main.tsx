import { createRoot } from 'react-dom/client'
import { Page } from './page.js'
import './page.css'

const gates = Number(new URLSearchParams(location.search).get('gates') ?? 1)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(<Page paragraphs={40} gates={gates} />)
