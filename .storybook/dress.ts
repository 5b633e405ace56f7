import layouts from '../src/styles/layouts.css?inline'
import styles from '../src/styles/styles.css?inline'
import tables from '../src/styles/tables.css?inline'
import compact from '../src/styles/themes/compact.css?inline'
import highContrast from '../src/styles/themes/high-contrast.css?inline'
import sharp from '../src/styles/themes/sharp.css?inline'
import soft from '../src/styles/themes/soft.css?inline'

/** The style sheet that each theme adds to `styles.css`; neutral adds none. */
export const THEMES = { neutral: '', soft, sharp, 'high-contrast': highContrast, compact }

/** The font of the page around the stories. */
const PAGE = '.sb-show-main { font: 1rem / 1.5 system-ui, sans-serif }'

/** Dresses the page in a theme; without one it shows the parts as they are, for designs of their own. */
export function dress(theme: keyof typeof THEMES | undefined): void {
  const sheets = theme === undefined ? [] : [styles, layouts, tables, THEMES[theme]]
  document.adoptedStyleSheets = [PAGE, ...sheets].map((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
}
