/** Text from a file as it may stand in a line that is said to a person. */

/** Control characters, the ends of lines and paragraphs, and the marks and overrides of writing direction. */
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** What is quoted from a file must neither break the line, nor steer the terminal, nor turn its text around. */
export function oneLine(text: string): string {
  return text.replace(steering, '�')
}
