// Neither declares what its program takes and gives.
declare module '@size-limit/file' {
  const plugins: object[]
  export default plugins
}

declare module 'size-limit' {
  /** The sizes of groups of files, in bytes. */
  export default function sizeLimit(
    plugins: object[],
    config: { checks: { files: string[]; gzip: boolean }[] },
  ): Promise<{ size: number }[]>
}
