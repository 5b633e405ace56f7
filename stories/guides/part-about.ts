/** What `docs/moving.md` says of every tool, with the one section about this tool before it. */
export function partAbout(text: string, tool: string): string {
  const [start = '', tools = ''] = text.split(/^## The tools$/m)
  const [, ...sections] = tools.split(/^### /m)
  const section = sections.find((each) => each.startsWith(`${tool}\n`))
  if (section === undefined) throw new Error(`docs/moving.md has no section "${tool}".`)
  const [, general = ''] = start.split(/^# .+$/m)
  return `# Move from ${section.trimEnd()}\n\n## How it works\n${general}`
}
