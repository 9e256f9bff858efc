/**
 * The wording that sites put around the documents they copy: expressions for a whole line, without the space around
 * it. Simplified and traditional forms both, because copies of both kinds are read before they are converted.
 */

/** A line that is nothing but furniture. */
export const siteLines: readonly RegExp[] = [
  /^[时時][间間][:：]\s?\d{4}-\d\d-\d\d\b.*(?:我要投稿|[浏瀏][览覽]|[来來]源)/,
  /^.{0,80}我要投稿$/,
  /^[•·●▪∙*]?\s*相[关關]推[荐薦]$/,
  /^(?:[您你]?(?:[现現]在|[当當]前)(?:的)?)?位置[:：].*(?:>|»|首[页頁]).*$/,
  /^首[页頁]\s*[>»].*$/,
  /^(?:索引[号號]|[组組]配分[类類]|主[题題]分[类類]|有效性|[浏瀏][览覽](?:次[数數]|量)|[阅閱][读讀](?:次[数數]|量)|[点點][击擊](?:次[数數]|量)?)[:：]\s?\S{0,40}$/,
  /^文[档檔][编編][号號][:：].*$/,
  /^.{0,200}由[会會][员員]分享[,，]可在[线線][阅閱][读讀].*$/,
  /^版[权權][说說]明[:：].*$/,
  /^第\s?\d{1,4}\s?[页頁](?:\s?[,，/]?\s?共\s?\d{1,4}\s?[页頁])?$/,
  /^PAGE(?: \\\* MERGEFORMAT)?(?: \d{1,4})?$/,
  /^[扫掃]一[扫掃].{0,30}$/,
  /^[【[（(]?打印(?:本[页頁]|本文)?[】\]）)]?$/,
  /^.{0,10}字[体體][:：]?\s?[【[（(]?\s?大\s?中\s?小.{0,20}$/,
  /^[【[]?(?:[关關][闭閉]窗口|返回[顶頂]部|返回首[页頁]|展[开開]全文|收藏本文|分享到[:：]?)[】\]]?$/,
  /^(?:上|下)一[篇页頁][:：].{0,80}$/,
  /^(?:[点點][击擊])?下[载載](?:本文|全文|文[档檔])[^。]{0,40}$/,
  /^[【[].{2,60}[】\]]相[关關]文章[:：]?$/,
  /^[^。；;]{0,60}(?:加盟|[订訂][购購]|客服)[^。；;]{0,30}400-?\d{3}-?\d{4}\D{0,20}$/,
  /^[|｜_＿]{1,10}$/,
]

/** The heading of a list of related articles, which runs to the next line that is none of them. */
export const relatedArticles = /^[【[].{2,60}[】\]]相[关關]文章[:：]?$/
/** One of them: a title and the day it was put up. */
export const relatedArticle = /^.{2,60}\d\d-\d\d$/

/** A sentence in which the people of the site speak of their copy. */
export const siteSentence =
  /(?:(?:小[编編]|本站|本文[库庫]).{0,30}(?:整理|收集|精心|分享|推[荐薦]|[带帶][来來])|(?:[为為](?:大家|您|你)|下面是).{0,30}(?:整理|收集|准[备備]).{0,30}|[仅僅]供(?:大家)?(?:[参參]考|[查参參][阅閱])[,，]?(?:[欢歡]迎(?:大家)?|希望)|[欢歡]迎(?:大家)?(?:[阅閱][读讀]|借[鉴鑒]))/

/** Words of advertisements, of which several on a line of joined phrases give it away. */
export const advertisement =
  /国产|國產|精品|视频|視頻|高清|中文字幕|亚洲|亞洲|在线观看|在線觀看|无码|無碼|欧美|歐美|久久|免费|免費/g
