/** Whether a text says anything: it has a letter or a figure, and is not only marks and rules (---, **, ###). */

export function isWorded(text: string): boolean {
  // nearly all have a Chinese character, which needs no table of all letters
  return /[\u4e00-\u9fff]/.test(text) || /[\p{L}\p{N}]/u.test(text)
}
