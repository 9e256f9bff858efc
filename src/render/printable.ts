/**
 * Text that is safe to print: what a plan says must not move the cursor, colour the screen, reorder a line or break
 * the file that it is written into, whoever looks at it.
 */

/**
 * Control characters (the escape that begins an ANSI sequence is one), the marks and overrides of writing direction,
 * and the two code points that no XML may hold.
 */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** An ANSI sequence as terminals know it, from its escape to its final letter; a title sequence ends in BEL or ST. */
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g

/** Half of a character, which no encoding can write. */
const half = /\p{Surrogate}/gu

/** The text without ANSI sequences and control characters; line feeds stay, tabs become a space. */
export function printable(text: string): string {
  return text.replace(ansi, '').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, '').replace(half, '�')
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\n+/g, ' ')
}
