/** The library's version, as kept in every proof. */
export const LIBRARY_VERSION = '0.1.0'
