/**
 * What people and things are counted in, each with the characters that make it the beginning of another word: 3 户 counts
 * households, and 3 户外广告 is the third row of a table.
 */
export const measureWords: Readonly<Record<string, string>> = {
  个: '人体别案性',
  项: '目',
  名: '目单称师录额优牌',
  户: '外籍主型口',
  次: '序日年要',
  条: '目例件幅款理',
  座: '谈椅位',
  支: '部出付持撑教柱',
  人: '民大社力事才员口防均文居物',
}
