/** `fangan help exit-codes`，中文。 */

export const text = `# 退出状态

0 :: 完成，没有发现问题
1 :: 发现问题：check 有不轻于 --fail-on（默认 error）的问题，或警告多于 --max-warnings；parse 读懂的比例低于 --min-coverage；progress --fail-overdue 遇到逾期；fmt --check 发现没有整理过的文件；merge 发现各单位填报不一致，或方案中没有的任务；diff --exit-code 发现差异；trace --exit-code 发现没有着落、晚于上级或找不到上级的任务
2 :: 用法有误，或输入无法读取：会说明在哪里、是什么、怎么办
3 :: fangan 自身出错，会说明如何报告

有几个输入而结果不同时，取最大的一个。结果写到标准输出或 -o 指定的文件，提示信息都写到标准错误输出；--quiet 只留错误。文件要么完整写出，要么不写；已有的文件只有加 --force 才覆盖。`
