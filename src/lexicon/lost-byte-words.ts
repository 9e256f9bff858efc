/**
 * Frequent words with a character whose second GBK byte is A3, in both scripts. That character is the one that goes
 * when a converter takes its byte for the beginning of a full-width mark; a short document may not hold the word twice.
 */

export const lostByteWords: readonly string[] = [
  '确保 確保 保障 保证 保證 保持 保护 保護 保洁 保潔 保留 保密 环保 環保 社保 安保 担保 擔保',
  '日常 经常 經常 正常 通常 常态 常態 常规 常規 常委 常年 非常 异常 異常',
  '楷模 模范 模範 规模 規模 模式 劳模 勞模',
  '幸福 福利 造福 福祉 处罚 罚款 奖罚 惩罚 沿海 海域 事迹 痕迹 疏浚',
  '承担 担任 担当 分担 负担 牵头 牵线 剩余 剩餘 停止 停车 停車 停放 停业 停業',
  '危险 危險 危害 危房 危机 危機 安危 希望 学校 學校 校园 校園 校长 校長 校外 全校 高校 本校 各校',
  '富裕 庆祝 慶祝 祝愿 專項 專業 專人 專門 專題 專班 專家 專職',
  '。” 。“ 。《 。（',
].flatMap((line) => line.split(' '))
