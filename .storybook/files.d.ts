declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css?inline' {
  const css: string
  export default css
}
declare module '*.css?raw' {
  const css: string
  export default css
}
declare module '*.css'
declare module '*.md?raw' {
  const text: string
  export default text
}
declare module '*.json?raw' {
  const text: string
  export default text
}

interface ImportMeta {
  /** Vite's. Only the used parts are declared. */
  readonly env: { readonly MODE: string }
  glob(
    files: string,
    how: { query: '?raw'; import: 'default'; eager: true },
  ): Record<string, string>
}
