/** Text from a file as it may stand in a line of a report. */

/** What a message quotes from a file must neither break the line nor steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '�')
}
