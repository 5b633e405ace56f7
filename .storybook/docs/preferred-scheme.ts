/** What the reader's system prefers; the toolbar may say otherwise. */
export const preferredScheme = (): 'light' | 'dark' =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
