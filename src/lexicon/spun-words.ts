/**
 * What machine rewriting leaves behind: words that such programs put for others. Some are no words at all and give a
 * text away by themselves; others are good words, but an honest text does not use them throughout and their common
 * counterparts never.
 */

export const spunForms: readonly string[] = [
  '其次届',
  '其次批',
  '高校习',
  '农夫工',
  '流淌人口',
  '必不行少',
  '礼貌单位',
  '礼貌城市',
  '礼貌村镇',
  '精神礼貌',
  '牵头卖力',
  '分工卖力',
  '生长改造委',
  '羁系部门',
  '宏大成果',
  '华蜜',
  '旳',
]

/** A word that is put for another, and the other. */
export const spunWords: readonly (readonly [spun: string, common: string])[] = [
  ['宣扬', '宣传'],
  ['教化', '教育'],
  ['接着', '继续'],
  ['仔细', '认真'],
  ['礼貌', '文明'],
  ['深厚', '浓厚'],
  ['供应', '提供'],
  ['学问', '知识'],
  ['相识', '认识'],
  ['刚好', '及时'],
  ['带给', '提供'],
  ['抵达', '达到'],
  ['卖力', '负责'],
  ['支配', '安排'],
  ['探讨', '研究'],
  ['常常', '经常'],
  ['广阔', '广大'],
  ['用心', '积极'],
  ['增加', '增强'],
]
