/** The version of the program; the build puts in that of package.json. */

declare const FANGAN_VERSION: string | undefined

export const version: string = typeof FANGAN_VERSION === 'string' ? FANGAN_VERSION : '0.0.0-source'
