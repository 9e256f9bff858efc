/**
 * Whether the wording of a duty itself says who does it (各村每月报送, 由学院自行组织), although nobody is named for it in a
 * label, a bracket or a key.
 */

import type { Duty } from '../plan/plan.ts'

const first =
  /^(?:各|由|全体|所有)|^[\u4e00-\u9fff]{0,6}(?:长|主任|书记)[\u4e00-\u9fff]{2,3}(?:同志)?(?:具体|全面)?负责|[局委办部处科室站所队组村镇县区校院](?:每|要|负责|牵头|定期|自行|、|和|与)|[\u4e00-\u9fff]{2,12}(?:（[^（）]{1,10}）)?是[^，,。；;]{0,20}第一责任人|由[^，,。；;：:\s]{2,30}(?:组织|负责|牵头|承担|承办|落实|实施|完成)/
const subject = /(?:^|[。；;：:\n])[ \u3000]*各(?!类|项|种|环节|方面|阶段|级)[\u4e00-\u9fff]{1,8}/

export function saysWho({ name, text = '' }: Pick<Duty, 'name' | 'text'>): boolean {
  return first.test(`${name}${text}`) || first.test(text) || subject.test(text)
}
