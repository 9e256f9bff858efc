/** 壹 for 一 in ordinals and counts, as converters write it (第壹周, 壹個主題). Amounts of money are written so on purpose. */

import { type Pass, replaceAll } from './pass.ts'

const capital = '零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬万億亿'
const numeral = new RegExp(`第壹(?![${capital}元])|(?<![${capital}])壹(?=[个個项項是名次周週年月日条條批支套位])`, 'g')

export const numeralForms: Pass = {
  id: 'numeral-forms',
  signs: '壹',
  restore: (text) => replaceAll(text, numeral, ([found]) => found.replace('壹', '一')),
}
