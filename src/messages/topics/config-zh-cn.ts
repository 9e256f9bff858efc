/** `fangan help config`，中文。测试把其中的例子当作配置来读。 */

export const text = `# 项目的配置

从各文件所在目录向上查找 fangan.config.yaml，或 package.json 中的 fangan，以最近的一个为准；--config 文件 可另行指定。路径和通配符都相对于配置文件所在的目录，各项都可以不写。

  rules:
    vague-wording: off
    deadline-load: {level: warning}
  overrides:
    - files: [archive/**]
      rules: {reference: warning}
  ignores: [drafts/**]
  units:
    - {name: 青禾县农业农村局, aliases: [县农业局]}
    - {name: 各乡镇, members: [云汀镇, 澄湖镇]}
  firstIsLead: true
  labels: {lead: [主抓单位], responsible: [承办处室]}
  plugins: [./rules/ours.mjs]
  templates: [./templates]
  failOn: warning
  maxWarnings: 20

rules :: 规则的级别：off、info、warning、error；规则有选项时写成 {level, …}，见 fangan explain 规则
overrides :: 对部分文件另设 rules 和 firstIsLead，后面的优先
ignores :: check 不查的文件
units :: 单位名册：全称、简称，以及统称所指的单位
firstIsLead :: 几个单位并列、未写明谁牵头时，以第一个为牵头单位
labels :: 本单位公文惯用而 fangan 不认得的标签，按 lead、responsible、support、officer、contact、time、place、participants 分列
plugins :: 自定义规则，写成 ES 模块
templates :: 自备模板所在的目录，供 fangan new 使用
failOn, maxWarnings :: check 在什么情况下以状态 1 结束

命令行上的选项优先于配置。fangan schema config 输出 JSON Schema，供编辑器使用。`
