/** Development only: throws for a script that has no source, or two. */
export function checkScript(
  { src, text }: { src?: unknown; text?: unknown },
  caller: string,
): void {
  const code = caller === 'ConsentScript' ? 'children' : 'text'
  const given = [src, text].filter((source) => typeof source === 'string' && source.trim() !== '')
  if (given.length === 1) return
  throw new Error(
    `react-consent-ui: ${caller} has ${given.length === 2 ? `both src and ${code}` : `neither src nor ${code}`}. It cannot know which script to add. Pass the address of a file as src, or the code as one text in ${code}.`,
  )
}
