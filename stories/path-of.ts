/** Where a file of the catalogue is. Built, it has a whole address, and no embed takes one that is not https. */
export const pathOf = (file: string): string => new URL(file, location.href).pathname
