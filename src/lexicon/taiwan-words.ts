/** Words that a conversion put for those of a mainland text, and that mainland offices do not use. */

export const taiwanWords: readonly string[] = [
  '最佳化',
  '网际网路',
  '伺服器',
  '软体',
  '硬体',
  '资料库',
  '数位化',
  '资讯化',
  '智慧型手机',
  '行动网路',
  '应用程式',
  '程式设计',
  '简讯',
  '列印',
  '滑鼠',
]
