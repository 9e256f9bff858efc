/** Years in words and days in figures alone, as other texts write them: 二〇二六年 and 2026.3.5 as 2026年 and 2026年3月5日. */

const inWords = /二[〇○零OＯo0]([〇○零一二三四五六七八九]{2})(?=年)/g
const inFigures = /(?<!\d)(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d|[-./]\d)/g
const figures: Readonly<Record<string, string>> = { 〇: '0', '○': '0', 零: '0' }

/** A text in which every year and every whole day is written so; offsets are not those of the text. */
export function foldDates(text: string): string {
  const years = text.includes('二')
    ? text.replace(inWords, (_, last: string) => `20${Array.from(last, figure).join('')}`)
    : text
  return text.includes('20') ? years.replace(inFigures, '$1年$3月$4日') : years
}

function figure(word: string): string {
  return figures[word] ?? String('一二三四五六七八九'.indexOf(word) + 1)
}
