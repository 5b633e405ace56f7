/** The path of a file of Storybook. A build has an absolute URL, and embeds reject URLs that are not https. */
export const pathOf = (file: string): string => new URL(file, location.href).pathname
