/** `fangan help parties`, in English. The tests read every wording in the first column and hold it against the second. */

export const text = `# Parties: how a document says who does what

## Labels, on a line of their own or in brackets

牵头单位：县教育局 :: lead 县教育局
主办单位：县文联 :: lead 县文联
责任单位：各乡镇 :: responsible 各乡镇
承办单位：县图书馆 :: responsible 县图书馆
配合单位：县气象局 :: support 县气象局
指导单位：县委宣传部 :: support 县委宣传部
分管领导：白景行 :: officer 白景行
责任人：谭雪梅 :: contact 谭雪梅

单位 may be 部门, 科室, 处室, 股室, 主体 and the like. Several labels may stand on a line, parted by a semicolon, a comma or a space. Labels that your office uses and fangan does not know stand in the configuration: fangan help config.

## Sentences, behind a duty in brackets

（县教育局牵头，县财政局配合） :: lead 县教育局; support 县财政局
（县教育局牵头，各乡镇按职责分工负责） :: lead 县教育局; responsible 各乡镇
（由县教育局、县财政局负责） :: responsible 县教育局 县财政局
（县教育局、县财政局按职责分工负责） :: responsible 县教育局 县财政局
（县教育局会同县财政局负责） :: lead 县教育局; support 县财政局

## How units are parted

Units are parted by 、，；and by 及 and 和 between names. A name that holds brackets stays whole: 各县（市、区）, 市场监管局（知识产权局）. A collective (各乡镇, 各有关部门) stays as it is; units in the configuration says whom it means.

One unit under several names is one unit in every table: a document's short forms (党政办 beside 党政办公室), the names it defines (以下简称) and the names whose level a list leaves out (省科技厅、财政厅 is 省财政厅) become aliases under organizations, and who answers keeps the wording. A list that ends with 等 is open: the item says so in open, and tables with 等.

A bracket on a line of its own answers for all duties above it, up to the last such line under the same heading. Where several units answer and none is said to lead, --first-is-lead makes the first lead.

fangan explain FILE#ITEM tells by what each party was read, and where.`
