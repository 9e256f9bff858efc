import { expect, test } from 'vitest'
import { wordsOf } from '../../src/outline/flattened-tables/columns.ts'
import { withTables } from '../../src/outline/flattened-tables.ts'
import { readDocument } from '../../src/read/read.ts'

test.each([/^(?:序号|编号)$/, /^(?:\u5e8f\u53f7|\u7f16\u53F7)$/])(
  'the words of %s are found, as written and as a bundle writes them',
  (pattern) => expect(wordsOf(pattern)).toEqual(['序号', '编号']),
)

test.each([
  [
    'counted phases, the name of one over two lines',
    '序号\n阶段\n时间\n1\n宣传\n发动\n3月\n2\n总结\n4月',
    [
      ['序号', '阶段', '时间'],
      ['1', '宣传\n发动', '3月'],
      ['2', '总结', '4月'],
    ],
  ],
  [
    'measures that are counted, a number that is a cell, and a line over the rows that has none',
    '序号\n问题\n整改措施\n责任领导\n责任单位\n整改时限\n1\n路灯不亮\n1.排查线路。\n2.更换灯泡。\n李明远\n供电所\n立行立改\n街面方面\n2\n街巷不净\n增加清扫\n周若溪\n城管办、各村\n2024年6月30日前，长期坚持\n抄送：县委办公室。',
    [
      ['序号', '问题', '整改措施', '责任领导', '责任单位', '整改时限'],
      ['1', '路灯不亮', '1.排查线路。\n2.更换灯泡。', '李明远', '供电所', '立行立改'],
      ['街面方面', '', '', '', '', ''],
      ['2', '街巷不净', '增加清扫', '周若溪', '城管办、各村', '2024年6月30日前，长期坚持'],
    ],
  ],
  [
    'rows that nothing counts, with cells that were merged, and the text behind them',
    '领域\n具体任务\n责任单位\n包联领导\n完成时限\n背街小巷\n清理乱堆乱放\n各社区\n李明远\n8月20日\n修补破损路面\n城建办\n周若溪\n8月25日\n集贸市场\n规范摊位经营，落实公\n示栏\n市场监管所\n李明远\n8月18日\n请各单位认真落实。\n二、工作要求',
    [
      ['领域', '具体任务', '责任单位', '包联领导', '完成时限'],
      ['背街小巷', '清理乱堆乱放', '各社区', '李明远', '8月20日'],
      ['', '修补破损路面', '城建办', '周若溪', '8月25日'],
      ['集贸市场', '规范摊位经营，落实公\n示栏', '市场监管所', '李明远', '8月18日'],
    ],
  ],
  [
    'units and what they do, in columns',
    '单位      主要职责        责任人\n党政办    负责会议组织    李明远\n派出所    负责交通管制    周若溪',
    [
      ['单位', '主要职责', '责任人'],
      ['党政办', '负责会议组织', '李明远'],
      ['派出所', '负责交通管制', '周若溪'],
    ],
  ],
  [
    'two tasks below one number',
    '序号\n类别\n工作任务\n责任单位\n完成时限\n1\n街巷\n扫街面\n城管办\n6月底\n修路灯\n供电所\n7月底\n2\n河道\n清淤\n水利站\n8月底',
    [
      ['序号', '类别', '工作任务', '责任单位', '完成时限'],
      ['1', '街巷', '扫街面', '城管办', '6月底'],
      ['', '', '修路灯', '供电所', '7月底'],
      ['2', '河道', '清淤', '水利站', '8月底'],
    ],
  ],
])('%s', async (_, table, expected) => {
  const text = `净街方案\n${table}\n`
  const { blocks } = withTables(await readDocument(new TextEncoder().encode(text), 'plan.txt'))
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
  expect(rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual(expected)
})
