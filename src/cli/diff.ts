/** The lines that differ, with `-` and `+`, and the number of the first line of each change. */
export function diff(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const lines: string[] = []
  let [i, j] = [0, 0]
  let isInside = false
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i++
      j++
      isInside = false
      continue
    }
    if (!isInside) lines.push(`@@ line ${i + 1} @@`)
    isInside = true
    // The changes are insertions and changed lines: the old line is searched in what follows.
    const again = i < old.length ? now.indexOf(old[i] ?? '', j) : now.length
    if (again >= 0) for (; j < again; j++) lines.push(`+${now[j]}`)
    else lines.push(`-${old[i++]}`)
  }
  return lines.map((line) => `${line.replace(/\r$/, '')}\n`).join('')
}
