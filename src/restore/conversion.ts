/** OpenCC's conversion of traditional characters to simplified ones. Its dictionaries take longer to lay out than most documents to read. */

let made: Promise<(text: string) => string> | undefined

/** The conversion, made for the first document that asks for it. */
export function conversion(): Promise<(text: string) => string> {
  made ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 'tw', to: 'cn' }))
  return made
}
