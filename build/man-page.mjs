/**
 * The man page in roff (man(7)), from the program as commander knows it and the help topics: what --help says, on one
 * page for print and for `man`. Nothing is said here that the program does not say itself.
 */

/** Where a line of Chinese may end: roff knows only spaces. No line begins with a mark that closes. */
const breakable =
  /(?<=[\u2e80-\u9fff\uff00-\uffef、。：”’…])(?<![（〔【《“‘「『])(?=[^\s、，。；：？！）〕】》”’」』…—|,.;:)])/gu

/** Text as roff reads it: a backslash is one, a hyphen one that can be copied, and no line is taken for a request. */
function escaped(text) {
  return text
    .replace(/\\/g, '\\(rs')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
}

/** The same as text that is set in lines. */
function roff(text) {
  return escaped(text).replace(breakable, '\\:')
}

/** An argument of a macro. */
function argument(text) {
  return `"${escaped(text).replace(/"/g, '\\(dq')}"`
}

const bold = (text) => `\\fB${roff(text)}\\fR`
const italic = (text) => `\\fI${roff(text)}\\fR`

/** `-o, --output <file>`: names in bold, what is to be filled in as italics. */
function flags(text) {
  return text
    .split(/(<[^>]*>|\[[^\]]*\]|, )/)
    .map((part) =>
      part === '' || part === ', '
        ? part
        : /^[<[]/.test(part)
          ? italic(part)
          : bold(part.trimEnd()) + (part.endsWith(' ') ? ' ' : ''),
    )
    .join('')
}

const section = (title, ...lines) => [`.SH ${argument(title)}`, ...lines.flat()]
const example = (lines) => ['.PP', '.nf', '.RS 2', ...lines.map((line) => roff(line) || '\\&'), '.RE', '.fi']

/** A term with its explanation. */
const entry = (term, text) => ['.TP', term, roff(text)]

function synopsis(command, program) {
  return `${bold(`${program.name()} ${command.name()}`)} ${italic(command.usage())}`.trim()
}

function optionEntries(command, help) {
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help')
  return options.flatMap((option) => entry(flags(option.flags), help.optionDescription(option)))
}

/** The examples of a command, each with what is said about it behind three spaces. */
function exampleEntries(words, name) {
  const lines = words.help[`${name}-examples`]?.split('\n').filter((line) => line.startsWith('  ')) ?? []
  return lines.flatMap((line) => {
    const [, command, about] = /^ {2}(.*?)(?: {3,}(.*))?$/.exec(line)
    return about === undefined ? ['.PP', roff(command)] : entry(roff(command), about)
  })
}

function commandPage(command, program, words) {
  const help = command.createHelp()
  const given = help.visibleArguments(command).filter(({ description }) => description)
  return [
    `.SS ${argument(command.name())}`,
    synopsis(command, program),
    '.PP',
    roff(words.sentence(command.description())),
    ...given.flatMap((one) => entry(italic(one.name()), help.argumentDescription(one))),
    ...optionEntries(command, help),
    ...exampleEntries(words, command.name()),
  ]
}

/** A help topic: its headings are those of a section. */
function topicSection(blocks) {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'title':
        return [`.SH ${argument(block.text)}`]
      case 'heading':
        return [`.SS ${argument(block.text)}`]
      case 'paragraph':
        return ['.PP', roff(block.text)]
      case 'lines':
        return example(block.lines.map((line) => line.slice(2)))
      default:
        return block.terms.flatMap(({ term, text }) => entry(bold(term), text))
    }
  })
}

/** The whole page; `words` are those of one language. */
export function manPage(program, words, topics, version) {
  const help = program.createHelp()
  const commands = help.visibleCommands(program)
  const lines = [
    `.\\" ${words.notice}`,
    `.TH FANGAN 1 "" ${argument(`fangan ${version}`)} ${argument(words.manual)}`,
    // Neither hyphens in words nor spaces stretched between Chinese characters.
    '.nh',
    '.ad l',
    ...section(words.name, `fangan \\- ${roff(words.help.program.replace(/[.。]$/, ''))}`),
    ...section(
      words.synopsis,
      `${bold('fangan')} ${italic(words.help.usage)}`,
      '.br',
      `${bold('fangan help')} ${italic('[topic]')}`,
    ),
    ...section(
      words.description,
      words.introduction.flatMap((text, at) => (at === 0 ? [roff(text)] : ['.PP', roff(text)])),
    ),
    ...exampleEntries(words, 'program'),
    ...section(words.options, optionEntries(program, help)),
    ...section(
      words.commands,
      commands.flatMap((command) => commandPage(command, program, words)),
    ),
    ...topics.flatMap(topicSection),
    ...section(
      words.environment,
      words.variables.flatMap(([name, text]) => entry(bold(name), text)),
    ),
    ...section(words.files, entry(bold('fangan.config.yaml'), words.configuration)),
    ...section(words.seeAlso, roff(words.further)),
  ]
  // A heading is a paragraph already.
  const kept = lines.filter((line, at) => line !== '.PP' || !/^\.S[HS] /.test(lines[at - 1]))
  return `${kept.join('\n')}\n`
}
