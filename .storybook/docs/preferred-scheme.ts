/** The color scheme of the reader's system; the toolbar can override it. */
export const preferredScheme = (): 'light' | 'dark' =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
