/** What stands in a document that is written from the items of a plan: all that the plan says, in the words and marks of documents. */

import { describe, expect, it } from 'vitest'
import { documentFile } from '../../../src/cli/write/document-file.ts'
import { canonical } from '../../../src/plan/canonical.ts'
import { load } from '../../../src/plan/load.ts'
import type { DutyStyle } from '../../../src/render/document/answers.ts'

async function text(yaml: string, duties: DutyStyle = 'brackets'): Promise<string> {
  const [plan] = load(`fangan: 1\ntitle: 青禾县净水工作方案\n${yaml}`, 'plan.yaml').plans
  return (await documentFile(canonical(plan?.value), 'txt', { duties })) as string
}

const lines = async (yaml: string, duties?: DutyStyle) => {
  return (await text(yaml, duties)).split('\n').map((line) => line.trim())
}

describe('marks', () => {
  it.each([
    [
      'functions',
      'organizations: [{name: 净水专班, kind: body, functions: [统筹工作。, 督促落实；]}]',
      '主要职责：统筹工作；督促落实。',
    ],
    ['a remark with brackets', 'document: {disclosure: （此件公开发布）}', '（此件公开发布）'],
    ['points that ask', 'checklists: [{name: 要点, items: [有无垃圾, 排口是否异常？]}]', '2.排口是否异常？'],
    ['a name with a mark', 'duties: [清理河道；, 疏通边沟。]', '（一）清理河道'],
    ['a flow in words', 'workflows: [{name: 说明, text: 另行处理}]', '说明：另行处理。'],
    [
      'text that opens with a bracket',
      'duties: [{name: 清理河道, text: （山区除外）逐段清理。}]',
      '（山区除外）逐段清理。',
    ],
    [
      'few of what is counted',
      'targets: [{subject: 污染事故, comparator: "<", value: 3, unit: 起}]',
      '污染事故少于3起。',
    ],
    ['an exact number', 'targets: [{subject: 新建水闸, value: 12, unit: 座}]', '新建水闸12座。'],
    ['an exact share', 'targets: [{subject: 达标率, value: 90, unit: "%"}]', '达标率为90%。'],
  ])('of %s', async (_, yaml, line) => expect(await lines(yaml)).toContain(line))
})

describe('who answers, by when', () => {
  const answers =
    'lead: 县水利局, responsible: [各乡镇], support: 县财政局, officer: 李明远, contact: 白若谷, place: 河边, time: 6月底前'
  const bracket =
    '（牵头单位：县水利局；责任单位：各乡镇；配合单位：县财政局；责任领导：李明远；责任人：白若谷；完成时限：6月底前；地点：河边）'

  it.each([
    ['a goal', `goals: [{name: 河清, text: 水要清。, ${answers}}]`, `水要清。${bracket}`],
    [
      'a target',
      `targets: [{subject: 达标率, comparator: ">=", value: 90, unit: "%", ${answers}}]`,
      `达标率不低于90%。${bracket}`,
    ],
    ['a principle', `principles: [{name: 先急后缓, text: 先治急的。, ${answers}}]`, `先治急的。${bracket}`],
    ['a framework', `frameworks: [{name: “1+N”体系, expression: 1+N, ${answers}}]`, `采取“1+N”体系。${bracket}`],
    [
      'a list to verify',
      `checklists: [{name: 要点, text: 逐条核对。, items: [无垃圾], ${answers}}]`,
      `逐条核对。${bracket}`,
    ],
    ['a point to verify', `checklists: [{name: 要点, items: [{text: 无垃圾, ${answers}}]}]`, `1.无垃圾${bracket}。`],
    [
      'a flow',
      `workflows: [{name: 处置, steps: [发现, 上报], ${answers}}]`,
      `处置：按照“发现—上报”的流程办理。${bracket}`,
    ],
    ['a safeguard', `safeguards: [{name: 经费, text: 列入预算。, ${answers}}]`, `列入预算。${bracket}`],
  ])('of %s is told', async (_, yaml, line) => {
    const [chapter] = yaml.split(':')
    expect(await lines(chapter === 'frameworks' ? `${yaml}\nduties: [清理河道]` : yaml)).toContain(line)
  })

  it('keeps what only the wording says', async () => {
    const yaml = 'duties: [{name: 清理河道, text: "逐段清理。（责任单位：各乡镇）", time: 6月底前}]'
    expect(await text(yaml)).toContain('逐段清理。（责任单位：各乡镇）')
    expect(await text(yaml)).toContain('（完成时限：6月底前）')
    const other = 'duties: [{name: 清理河道, text: "逐段清理。（责任单位：各乡镇）", responsible: 县水利局}]'
    expect(await text(other)).not.toContain('各乡镇')
  })

  it('is told once where the words of another item give it out', async () => {
    const yaml = `duties:
  - name: 清理河道
    text: 县水利局负责清运，县财政局负责登记。
    duties:
      - {name: 清运, text: 县水利局负责清运, responsible: 县水利局}
      - {name: 登记, text: 县财政局负责登记, responsible: 县财政局}
      - {name: 验收, text: 县财政局负责登记, responsible: 县审计局}
  - {name: 总结, text: 各乡镇上报总结, responsible: 各乡镇}
phases: [{name: 总结阶段, text: 各乡镇上报总结。}]`
    const told = await lines(yaml)
    expect(told.filter((line) => /^\d\./.test(line))).toEqual(['1.验收。县财政局负责登记（责任单位：县审计局）'])
    expect(told.filter((line) => line.includes('上报总结'))).toEqual(['各乡镇上报总结。'])
    expect(await lines(yaml, 'annex')).toContain('2\t登记\t县财政局负责登记\t县财政局')
  })

  it('is told again where the words leave out by when, or whom to call', async () => {
    const yaml = `duties: [{name: 登记, text: 县财政局负责登记, responsible: 县财政局, contact: 李明远, time: 6月底前}]
phases: [{name: 登记阶段, text: 县财政局负责登记。}]`
    expect(await text(yaml)).toContain('责任人：李明远；完成时限：6月底前）')
  })

  it('says that a list goes on', async () => {
    const yaml = 'duties: [{name: 清理河道, responsible: [县水利局, 县财政局], open: [responsible]}]'
    expect(await text(yaml)).toContain('（责任单位：县水利局、县财政局等）')
    expect(await text(yaml, 'table')).toContain('县水利局、县财政局等')
  })

  it('calls a column of what comes again 时间', async () => {
    expect(await lines('duties: [{name: 巡河, lead: 县水利局, time: 每月5日}]', 'table')).toContain(
      '序号\t重点任务\t牵头单位\t时间',
    )
  })
})

describe('organizations', () => {
  it('have their rosters line by line, and who answers apart from them', async () => {
    const told = await lines(
      'organizations: [{name: 净水组, kind: working-group, lead: 县水利局, posts: [{post: 负责人, name: 李明远}, {post: 负责日常工作, name: 温静}, {post: 成员, title: 各站站长}]}]',
    )
    expect(told.slice(-5, -1)).toEqual([
      '负责人：李明远',
      '由温静负责日常工作。',
      '成员：各站站长',
      '（牵头单位：县水利局）',
    ])
  })

  const two = `organizations:
  - {name: 青禾县防汛指挥部, kind: leading-group, aliases: [防指]}
  - {name: 青禾县抗旱领导小组, kind: leading-group, posts: [{post: 组长, name: 李明远}, {post: 联络员}]}`

  it('are placed where nothing else says to whom they belong', async () => {
    const told = await lines(`${two}
  - {name: 转移组, kind: working-group, parent: 防指}
  - {name: 打井组, kind: working-group, parent: 青禾县抗旱领导小组}`)
    expect(told).toContain('青禾县防汛指挥部下设转移组。')
    const plain = await text(
      'organizations: [{name: 防汛指挥部, kind: leading-group}, {name: 转移组, kind: working-group, parent: 防汛指挥部}]',
    )
    expect(plain).not.toContain('下设')
  })

  it('are set up, and so are posts that nobody holds yet', async () => {
    const told = await lines(two)
    expect(told).toContain('成立青禾县抗旱领导小组。')
    expect(told).toContain('设联络员。')
    expect(
      await text('organizations: [{name: 县水利局, aliases: [水利局], kind: unit, functions: [供水]}]'),
    ).not.toContain('成立')
  })
})

describe('lines', () => {
  it('break in no name, unit or place', async () => {
    const broken = JSON.stringify('第一行\n二、假标题')
    const told = await lines(
      `duties: [{name: ${broken}, lead: ${broken}, place: ${broken}, time: {text: ${broken}}, text: 逐段清理。}]\norganizations: [{name: 甲组, kind: body, posts: [{post: ${broken}, name: ${broken}}]}]`,
    )
    expect(told.filter((line) => line.startsWith('二、假'))).toEqual([])
    expect(told).toContain('二、重点任务')
  })
})
