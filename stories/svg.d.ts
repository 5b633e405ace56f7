/** Always a file of its own, never inlined. */
declare module '*.svg?no-inline' {
  const path: string
  export default path
}
