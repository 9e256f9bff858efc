/** The count that the name of a phase opens with: 第一阶段, 活动第二阶段, 阶段三. */

const numerals = '一二三四五六七八九十'
/** 活动第一阶段, 工作第一阶段: what it is a phase of. */
const wholes = new Set(['活动', '工作', '实施', '整治', '行动', '推进', '创建', '比赛', '培训'])
/** What closes a count that has such a word before it; 活动第一阶段工作完成 is a sentence. */
const closes = '：:—－–-（( \u3000'

/** Where the 第 of the count stands that a name opens with, or 阶段 in 阶段一; -1 where it opens with none. */
export function stageCountAt(name: string): number {
  if (name.startsWith('阶段')) return numerals.includes(name[2] ?? ' ') && closes.includes(name[3] ?? ':') ? 0 : -1
  const at = name.startsWith('第') ? 0 : name[2] === '第' && wholes.has(name.slice(0, 2)) ? 2 : -1
  if (at < 0 || !numerals.includes(name[at + 1] ?? ' ') || !name.startsWith('阶段', at + 2)) return -1
  return at === 0 || closes.includes(name[at + 4] ?? ':') ? at : -1
}
