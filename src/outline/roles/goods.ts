/** What is to be at hand for an event, and how much of it: 1、相机：1台, 2.扫把20把, 3.木柴：少许. Nothing is to be done by such a list. */

import { ClosingPattern } from '../../language/closing-pattern.ts'
import { nameOf, ownBody } from '../node.ts'
import { share } from './by-children.ts'
import { inCompany } from './by-company.ts'

const things = '个台张把只支瓶桶盘套条面块双件箱包袋盒本份卷根副顶部辆斤米许干名人'
const amount = new ClosingPattern(
  things,
  /(?:\d{1,5}|[一二两三四五六七八九十]{1,3})[个台张把只支瓶桶盘套条面块双件箱包袋盒本份卷根副顶部辆斤米]$|少许$|若干[个张把份]?$/,
)
/** No such item is longer. */
const longest = 24
/** 清扫河道3条, 发放传单20份: what opens with a verb is done to so many. */
const opensWithAct = /^(?:清|扫|发|制|印|张|悬|购|买|租|借|评|设|建|修|开|举|组|培|拆|装|做|写|画|栽|种|补|换|增|配|添)/

/** Whether most of the items beside one are things and how many. */
export const isAmongGoods = inCompany((outline, { children }) => {
  const items = children
    .filter(({ inline }) => !inline)
    .map((child) => `${nameOf(outline, child)}${ownBody(outline, child)}`.replace(/[。；;]$/, ''))
  return items.length > 2 && share(items, (item) => isThing(item)) >= 0.6
})

function isThing(item: string): boolean {
  return item.length <= longest && amount.test(item) && !opensWithAct.test(item)
}
