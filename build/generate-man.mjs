/** Writes man/fangan.1 and man/fangan.zh_CN.1 from the program and its messages. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { manPage } from './man-page.mjs'

const root = new URL('../', import.meta.url)

const contents = `
export { program } from './src/cli/program.ts'
export { loadHelp } from './src/messages/catalogue.ts'
export { topics, topicBlocks, topicText } from './src/messages/topics/topics.ts'
`

const words = {
  en: {
    manual: 'User Commands',
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    introduction: [
      'fangan reads Chinese implementation plans (实施方案, 工作方案, 活动方案, 行动计划) as offices write them, and plan files in YAML or JSON, into one validated model: who leads, who answers, who supports, by when, in which phase. From that model it makes task breakdown tables, checklists, charts, calendars and pages, and it tells a pipeline when a plan does not hold together.',
      'Every command that takes a plan takes a plan file or a document; - is standard input. Results go to standard output or to -o FILE, everything said to you to standard error.',
    ],
    options: 'OPTIONS OF EVERY COMMAND',
    commands: 'COMMANDS',
    environment: 'ENVIRONMENT',
    variables: [
      [
        'LC_ALL, LC_MESSAGES, LANG',
        'The language of messages where --lang names none: Chinese where the first that is set begins with zh, else English.',
      ],
      ['NO_COLOR', 'Where it is set, nothing is coloured unless --color always is given.'],
    ],
    files: 'FILES',
    configuration:
      'The configuration of a project, found upwards from each file; package.json may hold it under fangan.',
    seeAlso: 'SEE ALSO',
    further:
      'fangan help TOPIC shows the sections on the format, times, parties, configuration, ignores and exit statuses one by one. fangan rules lists the rules of check, fangan explain RULE explains one.',
    sentence: (text) => `${text[0].toUpperCase()}${text.slice(1)}.`,
  },
  'zh-CN': {
    manual: '用户命令',
    name: '名称',
    synopsis: '用法',
    description: '说明',
    introduction: [
      'fangan 读取机关公文写成的实施方案、工作方案、活动方案、行动计划，也读 YAML 或 JSON 写的方案文件，归入同一个经过校验的模型：谁牵头、谁负责、谁配合、何时完成、属哪个阶段。由这个模型生成任务分解表、清单、图、日历和网页；方案前后不一致时，也能在流水线中报告。',
      '凡是用到方案的命令，既可以给方案文件，也可以给文档；文件名写 - 表示标准输入。结果写到标准输出或 -o 指定的文件，提示信息都写到标准错误输出。',
    ],
    options: '通用选项',
    commands: '命令',
    environment: '环境变量',
    variables: [
      ['LC_ALL, LC_MESSAGES, LANG', '没有 --lang 时决定提示语言：最先设了值的一个以 zh 开头则用中文，否则用英文。'],
      ['NO_COLOR', '设了值就不着色，除非用 --color always。'],
    ],
    files: '文件',
    configuration: '项目的配置，从各文件所在目录向上查找；也可以写在 package.json 的 fangan 之下。',
    seeAlso: '另见',
    further:
      'fangan help 专题 可单独查看方案格式、时间、责任分工、配置、忽略问题、退出状态各节。fangan rules 列出检查用的规则，fangan explain 规则 说明其中一条。',
    sentence: (text) => `${text}。`,
  },
}

/** The generated files: path from the root of the project → content. */
export async function generate() {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const { program, loadHelp, topics, topicBlocks, topicText } = await source()
  const notice = 'Generated from src/cli/ and src/messages/ by build/generate-man.mjs (npm run generate). Do not edit.'
  const page = async (language) => {
    const help = await loadHelp(language)
    const output = { write: () => {}, isTTY: false, columns: undefined }
    const fangan = await program([], { io: { stdout: output, stderr: output } }, help)
    const texts = await Promise.all(topics.map((topic) => topicText(topic, language)))
    return manPage(fangan, { ...words[language], notice, help }, texts.map(topicBlocks), version)
  }
  return new Map([
    ['man/fangan.1', await page('en')],
    ['man/fangan.zh_CN.1', await page('zh-CN')],
  ])
}

/** The program from its source; the libraries that it takes stay where they are. */
async function source() {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root) },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    loader: { '.yaml': 'text' },
    logLevel: 'error',
    define: { 'import.meta.url': '"file:///"' },
  })
  const module = { exports: {} }
  const run = new Function('module', 'exports', 'require', outputFiles[0].text)
  run(module, module.exports, createRequire(new URL('package.json', root)))
  return module.exports
}
