/**
 * Text that is safe to print: what a plan says must not move the cursor, colour the screen or reorder a line of
 * whoever looks at it.
 */

/** Control characters (the escape that begins an ANSI sequence is one) and the overrides of writing direction. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** An ANSI sequence as terminals know it, from its escape to its final letter; a title sequence ends in BEL or ST. */
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g

/** The text without ANSI sequences and control characters; line feeds stay, tabs become a space. */
export function printable(text: string): string {
  return text.replace(ansi, '').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, '')
}
