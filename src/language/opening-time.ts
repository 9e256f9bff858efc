/** The day or the hour that a line opens with, before what is then done: 8月18日前，…. */

import { OpeningPattern } from './opening-pattern.ts'
import { WordedPattern } from './worded-pattern.ts'

/** 8月18日前，9月3日下午3:30，次年2月底前，第一季度，20__年3月，and 8:30—9:20：: when, before what. */
export const opensWithTime = new OpeningPattern(
  '于在从自次翌xX×*_＿0123456789年月份日号至到—-－–~～旬上中下半午晚底前初末起点时:：第一二三四',
  /^(?:[于在从自]|[次翌]年)?(?:(?=(?:20)?[xX×*_＿]{2,4}年)[\dxX×*_＿年月份日号至到—\-－–~～旬上中下半午晚底前初末]{3,}|[\d年月份日号至到—\-－–~～旬上中下半午晚底前初末起点时:：]{3,}|\d月|第?[一二三四]季度)(?:[，,]|(?<=[\d日号旬底前午点时])[:：]\s*(?=[\u4e00-\u9fff“]))/,
  '，,：:',
)

/** 5月中旬排练节目, 5月31日布置舞台: when, and right behind it what. */
export const openingDay = new OpeningPattern(
  '在于0123456789',
  /^[在于]?(?:20\d\d年)?\d{1,2}月(?:份|[初底末]|\d{1,2}[日号]|[上中下]{1,2}旬)(?:[—\-－–~～至到]{1,2}(?:\d{1,2}月)?(?:\d{1,2}[日号]|[上中下]旬|[初底末]))?(?:[（(](?:周|星期).[）)])?(?:[上下]午|晚上?)?(?:[（(][上下]午[^（()）]{0,8}[）)])?(?=[\u4e00-\u9fff“《]{4})(?![至到起为是的内前之以])/,
)

/** 于3月10日前制定方案, 4月5日前各班上报节目: the last day for it. */
export const dayBefore = new OpeningPattern(
  '于在0123456789',
  /^[于在]?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|[初底末])?(?:之|以)?前[，,]?(?=.{4})/,
)

const events =
  '(?:活动|演练|[比竞大决初复预开]?赛|会议|大会|班会|开会|仪式|晚会|演出|汇演|展演|彩排|培训|评选|典礼|讲座|课程|考试|开[学课班营幕]|放[学假]|闭幕|运动会|联欢会|颁奖)'
const soMuch = '(?:半|[一二两三四五六七八九十\\d]{1,3})个?(?:工作日|小时|分钟|[周天日月])'

const moment = `^在?(?:(?![在要应须各于由部处科室组办班])[\\u4e00-\\u9fff“”]){0,6}?${events}(?:(?:结束|开始|举[行办]|启动)?(?:之|以)?[前后](?:的)?(?:${soMuch}(?:之|以)?内?)?|当[天日晚](?:[上下中]午|晚上)?|中(?!心|队|学|小|层|职|医|场)|期间)`
const ofMoments = ['前', '后', '当天', '当日', '当晚', '中', '期间']

/** 演练前三天，…, 活动结束后三日内，…, 比赛当天下午，…: the moment of an event, and then what. */
export const opensWithMoment = new WordedPattern(ofMoments, new RegExp(`${moment}[，,](?=.{4})`))

/** 测试, 学期: whatever comes to an end. */
const itsEnd = `^在?[\\u4e00-\\u9fff“”]{0,8}?结束(?:时|(?:之|以)?后(?:${soMuch}(?:之|以)?内?)?)`

/** 活动结束后学习部清理现场, 每学期结束后由教务处汇总, 会议结束时由办公室收回材料: the same with nothing between. */
export const momentAtOnce = new WordedPattern(
  [...ofMoments, '结束时'],
  new RegExp(`(?:${moment}|${itsEnd})(?![台期排往来方端景的再勤援续沿锋哨])由?(?=[\\u4e00-\\u9fff]{4})`),
)
