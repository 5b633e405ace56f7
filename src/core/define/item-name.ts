/** Forms of regular expressions. `_pk_id.*` is none of them: it is a name with a dot and our wildcard. */
const REGEXP = /^\^|^\/.*\/[a-z]*$|\\|\(.*\)|\[\^|\[[\w-]*\w-\w[\w-]*\]|\.\+|.\$$(?<!\$\$)/

/** Forms of placeholders: `{HASH}`, `<id>`, `[id]`, `${id}`, `%s`, `_ga_#`, `_ga_XXXX`, `_ga_...`. */
const PLACEHOLDER = /\{[\w .-]+\}|<[^<>]+>|\[[A-Za-z_ -]+\]$|%s|#$|##|X{3,}|x{4,}|\.\.\.|…/

/** What is wrong with the declared name of an item of storage, if anything. */
export function cookieNameProblem(name: string): string | undefined {
  if (/^\*+$/.test(name)) {
    return `"${name}" matches everything that the site stores; use names that only this service sets.`
  }
  const looks = REGEXP.test(name)
    ? 'a regular expression'
    : PLACEHOLDER.test(name)
      ? 'a placeholder'
      : undefined
  return (
    looks && `"${name}" looks like ${looks}; of all characters only * is a wildcard, as in "_ga_*".`
  )
}
