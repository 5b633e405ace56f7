import layouts from 'react-consent-ui/layouts.css?inline'
import styles from 'react-consent-ui/styles.css?inline'
import compact from 'react-consent-ui/themes/compact.css?inline'
import highContrast from 'react-consent-ui/themes/high-contrast.css?inline'
import sharp from 'react-consent-ui/themes/sharp.css?inline'
import soft from 'react-consent-ui/themes/soft.css?inline'

const THEMES = { neutral: '', soft, sharp, 'high-contrast': highContrast, compact }
export type Theme = keyof typeof THEMES

/** The colors of Canvas and CanvasText in another browser. */
export type Canvas = readonly [canvas: string, text: string]

/** Styles the page as a browser with those system colors shows it. */
export function dress(theme: Theme, canvas?: Canvas): void {
  document.adoptedStyleSheets = [styles, layouts, THEMES[theme]].map((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      canvas ? css.replace(/\bCanvasText\b/gi, canvas[1]).replace(/\bCanvas\b/gi, canvas[0]) : css,
    )
    return sheet
  })
  const { style } = document.documentElement
  style.colorScheme = 'light dark'
  style.background = canvas?.[0] ?? 'Canvas'
  style.color = canvas?.[1] ?? 'CanvasText'
}
