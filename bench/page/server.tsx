import { renderToString } from 'react-dom/server'
import { Page } from './page.js'

export const render = () => renderToString(<Page paragraphs={400} gates={1} />)
