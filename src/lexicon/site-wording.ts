/**
 * The wording that sites put around the documents they copy: expressions for a whole line, without the space around
 * it. Simplified and traditional forms both, because copies of both kinds are read before they are converted.
 */

/** Labels that only a site's line about its copy has, and others that stand beside them there. */
const siteLabel =
  '[来來]源|[发發][布表](?:[时時][间間]|日期|者|人)|更新(?:[时時][间間]|日期)|[浏瀏][览覽](?:次[数數]|量)?|[阅閱][读讀](?:次[数數]|量)|[点點][击擊](?:次[数數]|率|量)?|[责責]任[编編][辑輯]|文[档檔][编編][号號]|上[传傳](?:[时時][间間]|人)'
const otherLabel = '作者|[时時][间間]|日期|[编編][辑輯]|[字][体體]|[评評][论論]|人[气氣]|[页頁][数數]|大小|格式'

/** A line that is nothing but furniture, with the characters that it can begin with. */
export const siteLines: readonly (readonly [first: string, line: RegExp])[] = [
  ['时時', /^[时時][间間][:：]\s?\d{4}-\d\d-\d\d\b.*(?:我要投稿|[浏瀏][览覽]|[来來]源)/],
  ['您你现現当當位', /^(?:[您你]?(?:[现現]在|[当當]前)(?:的)?)?位置[:：].*(?:>|»|首[页頁]).*$/],
  ['首', /^首[页頁]\s*[>»].*$/],
  // what is left of such a path where it went over two lines
  ['>»', /^[>»](?:\s?[^>»。；;，,:：]{1,20}[>»]){1,6}[^>»。；;，,]{0,60}$/],
  [
    '索组組主有浏瀏阅閱点點',
    /^(?:索引[号號]|[组組]配分[类類]|主[题題]分[类類]|有效性|[浏瀏][览覽](?:次[数數]|量)|[阅閱][读讀](?:次[数數]|量)|[点點][击擊](?:次[数數]|量)?)[:：]\s?\S{0,40}$/,
  ],
  ['文', /^文[档檔][编編][号號][:：].*$/],
  ['版', /^版[权權][说說]明[:：].*$/],
  ['第', /^第\s?\d{1,4}\s?[页頁](?:\s?[,，/]?\s?共\s?\d{1,4}\s?[页頁])?$/],
  ['P', /^PAGE(?: \\\* MERGEFORMAT)?(?: \d{1,4})?$/],
  ['扫掃', /^[扫掃]一[扫掃].{0,30}$/],
  ['【[（(打', /^[【[（(]?打印(?:本[页頁]|本文)?[】\]）)]?$/],
  [
    '【[关關返展收分',
    /^[【[]?(?:[关關][闭閉]窗口|返回[顶頂]部|返回首[页頁]|展[开開]全文|收藏本文|分享到[:：]?)[】\]]?$/,
  ],
  ['上下', /^(?:上|下)一[篇页頁][:：].{0,80}$/],
  ['点點下', /^(?:[点點][击擊])?下[载載](?:本文|全文|文[档檔])[^。]{0,40}$/],
  ['【[', /^[【[].{2,60}[】\]]相[关關]文章[:：]?$/],
  ['|｜_＿', /^[|｜_＿]{1,10}$/],
  // two or more of a site's labels on one line, or one with nothing but its date
  [
    '来來发發更浏瀏阅閱点點责責文上',
    new RegExp(`^(?:${siteLabel})[:：].{0,60}(?:${siteLabel}|${otherLabel})[:：].{0,60}$`),
  ],
  ['作时時日编編字评評人页頁大格', new RegExp(`^(?:${otherLabel})[:：].{0,60}(?:${siteLabel})[:：].{0,60}$`)],
  [
    '发發更上录錄',
    /^(?:[发發]布|更新|上[传傳]|[录錄]入)(?:[时時][间間]|日期|[于於])[:：]?\s?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s?\d{1,2}:\d\d(?::\d\d)?)?$/,
  ],
  [
    '文上下所阅閱点點',
    /^(?:文[档檔](?:[编編][号號]|[页頁][数數]|大小|格式)|上[传傳](?:人|者|[时時][间間])|下[载載](?:次[数數]|[积積]分)|所需[积積]分|[阅閱][读讀]量|[点點][击擊]率)[:：]\s?\S{0,40}$/,
  ],
  [
    '本免版',
    /^(?:本(?:站|文)|免[责責]|版[权權])(?:[声聲]明|[内內]容).{0,200}(?:[转轉][载載]|版[权權]|[侵删]|[删刪]除|不代表).{0,100}$/,
  ],
  ['未转轉', /^(?:未[经經].{0,10})?[转轉][载載](?:[请請]|[须須]|需)?注明.{0,60}$/],
  ['关關长長识識', /^(?:[关關]注|[长長]按|[识識][别別]).{0,20}(?:公[众眾][号號]|二[维維][码碼]).{0,40}$/],
  ['更', /^更多.{0,40}(?:[请請](?:[关關]注|[访訪][问問]|[点點][击擊]|搜索)|[尽盡]在).{0,60}$/],
  ['标標责責', /^(?:[标標][签籤]|[责責]任[编編][辑輯])[:：]\s?[^。；;]{0,30}$/],
]

/** And one that may begin with anything, with characters of which it has one. */
export const siteLinesWithin: readonly (readonly [signs: string, line: RegExp])[] = [
  ['投', /^.{0,80}我要投稿$/],
  ['荐薦', /^[•·●▪∙*]?\s*相[关關]推[荐薦]$/],
  ['享', /^.{0,200}由[会會][员員]分享[,，]可在[线線][阅閱][读讀].*$/],
  ['体體', /^.{0,10}字[体體][:：]?\s?[【[（(]?\s?大\s?中\s?小.{0,20}$/],
  ['4', /^[^。；;]{0,60}(?:加盟|[订訂][购購]|客服)[^。；;]{0,30}400-?\d{3}-?\d{4}\D{0,20}$/],
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
