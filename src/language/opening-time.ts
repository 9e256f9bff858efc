/** The day or the hour that a line opens with, before what is then done: 8月18日前，…. */

import { OpeningPattern } from './opening-pattern.ts'

/** 8月18日前，9月3日下午3:30，次年2月底前，第一季度，20__年3月，and 8:30—9:20：: when, before what. */
export const opensWithTime = new OpeningPattern(
  '于在从自次翌xX×*_＿0123456789年月份日号至到—-－–~～旬上中下半午晚底前初末起点时:：第一二三四',
  /^(?:[于在从自]|[次翌]年)?(?:(?=(?:20)?[xX×*_＿]{2,4}年)[\dxX×*_＿年月份日号至到—\-－–~～旬上中下半午晚底前初末]{3,}|[\d年月份日号至到—\-－–~～旬上中下半午晚底前初末起点时:：]{3,}|\d月|第?[一二三四]季度)(?:[，,]|(?<=[\d日号旬底前午点时])[:：]\s*(?=[\u4e00-\u9fff“]))/,
  '，,：:',
)
