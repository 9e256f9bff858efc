/** `fangan help format`，中文。 */

export const text = `# 方案格式一览

一份方案就是一个 YAML 或 JSON 文档：fangan parse 写出它，也可以手写，其余命令都读它。键用英文，值用中文；必须写的只有 fangan 和 title。

  fangan: 1
  title: 云汀镇秋季道路养护方案
  type: work-plan
  year: 2025
  organizations:
    - name: 道路养护工作专班
      posts: [{post: 组长, name: 李明远, title: 副镇长}]
  phases:
    - {name: 集中养护阶段, time: 2025年9月至10月}
  duties:
    - name: 修补破损路面
      phase: 集中养护阶段
      lead: 农业农村办公室
      duties:
        - name: 修补村道
          responsible: [各村（社区）, 财政所]
          time: 10月底前

## 各部分，按公文的顺序

type :: implementation-plan 实施方案、work-plan 工作方案、activity-plan 活动方案、action-plan 行动计划、assignment 责任分工、other 其他
year :: 没写年份的日期按哪一年理解
document :: 公文要素：number、issuer、issued、recipients、disclosure、basis、attachments
guidance :: 指导思想，一段文字
goals, principles :: 目标；工作原则
targets :: 量化指标：subject、comparator（= >= > <= < between ~）、value（或 min 和 max）、unit
frameworks :: 1+6+N 一类的提法：expression、parts
organizations :: 领导小组、办公室、站所：kind、parent、seat、count、posts、functions、aliases
platforms, teams :: 平台的 resources；队伍的 posts、members、carriers
phases :: 实施步骤及其时间
duties :: 任务树，任务分解表列的就是它：number、phase、platform、team、status，下级 duties
checklists :: 逐项核对、只答是否的要点：items
workflows, safeguards, budget :: 工作流程；保障措施；经费
sections :: 全文的层次

## 每个条目都可以有的字段

id, name, text :: 不写 id 则按名称生成
lead, responsible, support :: 牵头、责任、配合单位
officer, contact :: 责任领导；责任人、联系人
time, place :: 照公文的写法，见 fangan help times

## 简写

单独一个值就是一个值的列表（lead: 财政所），单独一个名称就是一个条目（platforms: [充电设施一张图]），时间直接写原话（time: 5月底前）。引用（phase、parent、platform、team）写条目的 id、名称或别名都行。fangan parse plan.yaml 显示完整形式；fangan schema 输出 JSON Schema，编辑器据此边写边提示。`
