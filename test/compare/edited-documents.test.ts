/** Documents and their edited copies: what a person changed is told, and nothing that parsing makes of it besides. */

import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { planOf } from '../extract/plan-of.ts'
import { brief } from './brief-changes.ts'

const base = `云汀镇冬季用火安全整治实施方案

为减少冬季火灾，结合本镇实际，制定本方案。

一、工作目标
到2025年12月底，全镇独居老人家庭感烟报警器安装率不低于90%。

二、重点任务
（一）排查老旧房屋线路。对木结构房屋逐户查看线路和开关，建立问题清单，11月底前完成首轮排查。（牵头单位：应急办；责任单位：各村；配合单位：供电所）
（二）清理楼道可燃杂物。组织物业和网格员逐栋清理，清理后拍照存档。（牵头单位：综合执法队；责任单位：各社区）
（三）开展用火安全上门宣讲。把取暖设备怎么用、怎么放讲清楚。（由平安办、文化站负责）
（四）配齐村级微型消防站器材。12月15日前配齐水带、灭火器和头盔。（牵头单位：应急办；责任单位：各村）

三、实施步骤
（一）动员摸底阶段（2025年10月）。召开动员会，列出点位清单。
（二）集中整治阶段（2025年11月至12月）。对照清单逐项销号。

四、保障措施
（一）压实责任。各村书记为第一责任人。
（二）严格督查。每半月通报一次进度。
`

const pairs: { edit: string; replace: Record<string, string>; says: string[] }[] = [
  { edit: 'blank lines and spaces', replace: { '\n三、': '\n\n\n三、', '四、保障措施': '四、 保障措施' }, says: [] },
  {
    edit: 'a deadline in running text',
    replace: { '12月15日前': '12月5日前' },
    says: ['deadline 配齐村级微型消防站器材: 12月15日前 → 12月5日前 -10'],
  },
  {
    edit: 'a lead in a bracket',
    replace: { '牵头单位：综合执法队': '牵头单位：平安办' },
    says: ['lead 清理楼道可燃杂物: 综合执法队 → 平安办'],
  },
  {
    edit: 'a party that goes from support to responsible',
    replace: { '责任单位：各村；配合单位：供电所': '责任单位：各村、供电所' },
    says: ['role 排查老旧房屋线路: 供电所 support → responsible'],
  },
  {
    edit: 'a bracket written as lines of labels',
    replace: {
      '清理后拍照存档。（牵头单位：综合执法队；责任单位：各社区）':
        '清理后拍照存档。\n牵头单位：综合执法队\n责任单位：各社区',
    },
    says: [],
  },
  {
    edit: 'words of a text',
    replace: { 逐栋清理: '逐层清理' },
    says: ['reworded 清理楼道可燃杂物: text [-栋-]{+层+}'],
  },
  {
    edit: 'a duty inserted, the numbers behind it moved on',
    replace: { '（三）开展': '（三）更换老化燃气软管。（责任单位：燃气公司）\n（四）开展', '（四）配齐': '（五）配齐' },
    says: ['new 更换老化燃气软管'],
  },
  {
    edit: 'two duties in another order',
    replace: { '（二）清理楼道可燃杂物': '（三）清理楼道可燃杂物', '（三）开展': '（二）开展' },
    says: [],
  },
  {
    edit: 'a phase that ends later',
    replace: { '（2025年11月至12月）': '（2025年11月至2026年1月）' },
    says: ['deadline phase 集中整治阶段: 2025年11月至12月 → 2025年11月至2026年1月 +31'],
  },
]

describe('a comparison of edited documents', () => {
  it.each(pairs)('tells $edit', async ({ replace, says }) => {
    let text = base
    for (const [from, to] of Object.entries(replace)) {
      expect(text).toContain(from)
      text = text.replace(from, () => to)
    }
    expect(comparePlans(await planOf(base), await planOf(text)).map(brief)).toEqual(says)
  })
})
