/** The library has no types of its own; this is the part of it that is used. */
declare module 'edtf' {
  export function parse(text: string): unknown
}
