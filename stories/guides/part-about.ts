/** The general part of `docs/migrating.md`, after the section about this tool. */
export function partAbout(text: string, tool: string): string {
  const [start = '', tools = ''] = text.split(/^## The tools$/m)
  const [overview = '', ...sections] = tools.split(/^### /m)
  const section = sections.find((each) => each.startsWith(`${tool}\n`))
  if (section === undefined) throw new Error(`docs/migrating.md has no section "${tool}".`)
  const [, general = ''] = start.split(/^# .+$/m)
  return [
    `# Migrate from ${section.trimEnd()}`,
    rowAbout(overview, tool),
    '## How it works, with any tool',
    general,
  ].join('\n\n')
}

/** The table of all tools, of which one row is left. */
function rowAbout(overview: string, tool: string): string {
  const [head, line, ...rows] = overview.split('\n').filter((each) => each.startsWith('|'))
  return [head, line, ...rows.filter((row) => row.startsWith(`| ${tool}`))].join('\n')
}
