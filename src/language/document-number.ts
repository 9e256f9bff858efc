/** The number of an official paper on a line of its own: 青政办发〔2024〕3号 (GB/T 9704—2012, 7.2.5). */

const documentNumber =
  /^[（(]?([\u4e00-\u9fff]{1,12} ?[〔﹝[（(【]\s?(?:[12]\d{3}|20[-—xX*×]{1,2}|[xX*×]{2,4})\s?[〕﹞\]）)】]\s?第?\s?\d{1,4}\s?号)[）)]?$/

/** The document number that a line is. */
export function numberOf(text: string): string | undefined {
  return text.includes('号')
    ? documentNumber
        .exec(text)?.[1]
        ?.replaceAll(' ', '')
        .replaceAll('\u3000', '')
        .replace('﹝', '〔')
        .replace('﹞', '〕')
    : undefined
}
