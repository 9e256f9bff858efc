/** `fangan help ignores`，中文。测试把其中的例子当作方案文件来检查。 */

export const text = `# 就地忽略一条问题

在问题所在的行或上一行写注释，可在该处忽略一条规则：

  fangan: 1
  title: 云汀镇秋季道路养护方案
  duties:
    - {name: 疏通道路两侧排水沟, lead: 各村}
    # fangan-ignore duty-without-party: 另行分工 [until 2099-12-31]
    - name: 修补村道破损路面

规则就是每条问题末尾的那个词；冒号之后写理由，需要时在方括号里写有效的最后一天。为免遗忘，没有理由、不再起作用或已经过期的忽略，本身就是一条问题（规则 ignore）。

## 其他办法

--rule ID=off :: 本次运行不用某条规则
rules: {ID: off} :: 整个项目不用某条规则，见 fangan help config
overrides, ignores :: 对部分文件不用某条规则，或一概不查
--baseline FILE :: 现有问题都算已知，只显示新问题
--since REVISION :: 只看某个 git 版本以来改动过的`
