/**
 * Festivals and days of note as plans name them. Fixed ones have their month and day; those of the lunar calendar have
 * the name under which `festival-days.generated.ts` lists them. A holiday has the days that 期间 means, from and to,
 * counted from the day itself.
 */

export interface Festival {
  /** `MMDD`, or the name of a festival that moves. */
  day: string
  holiday?: readonly [from: number, to: number]
}

export const festivals: Readonly<Record<string, Festival>> = {
  元旦: { day: '0101', holiday: [0, 2] },
  腊八: { day: '腊八' },
  腊八节: { day: '腊八' },
  小年: { day: '小年' },
  除夕: { day: '除夕' },
  // from the eve to the seventh of the first month
  春节: { day: '春节', holiday: [-1, 6] },
  元宵: { day: '元宵' },
  元宵节: { day: '元宵' },
  学雷锋日: { day: '0305' },
  学雷锋纪念日: { day: '0305' },
  妇女节: { day: '0308' },
  三八妇女节: { day: '0308' },
  植树节: { day: '0312' },
  消费者权益日: { day: '0315' },
  清明: { day: '清明' },
  清明节: { day: '清明' },
  世界读书日: { day: '0423' },
  五一: { day: '0501', holiday: [0, 4] },
  五一劳动节: { day: '0501', holiday: [0, 4] },
  劳动节: { day: '0501', holiday: [0, 4] },
  五四: { day: '0504' },
  五四青年节: { day: '0504' },
  青年节: { day: '0504' },
  防灾减灾日: { day: '0512' },
  世界无烟日: { day: '0531' },
  六一: { day: '0601' },
  六一儿童节: { day: '0601' },
  儿童节: { day: '0601' },
  世界环境日: { day: '0605' },
  端午: { day: '端午' },
  端午节: { day: '端午' },
  国际禁毒日: { day: '0626' },
  七一: { day: '0701' },
  建党节: { day: '0701' },
  八一: { day: '0801' },
  八一建军节: { day: '0801' },
  建军节: { day: '0801' },
  七夕: { day: '七夕' },
  七夕节: { day: '七夕' },
  教师节: { day: '0910' },
  中秋: { day: '中秋' },
  中秋节: { day: '中秋' },
  烈士纪念日: { day: '0930' },
  十一: { day: '1001', holiday: [0, 6] },
  国庆: { day: '1001', holiday: [0, 6] },
  国庆节: { day: '1001', holiday: [0, 6] },
  重阳: { day: '重阳' },
  重阳节: { day: '重阳' },
  消防日: { day: '1109' },
  全国消防日: { day: '1109' },
  国家宪法日: { day: '1204' },
  国际志愿者日: { day: '1205' },
  冬至: { day: '冬至' },
}
