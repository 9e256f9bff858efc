/**
 * Plan files to measure with: some 6 KB each, of one kind and yet all different (names, units, numbers, days, the order
 * and the layout of their parts), so that nothing can be gained by having seen the same words before. The same number
 * makes the same plan. One in twenty has a word that a rule objects to, as real plans have.
 */

const places = [...'青澄禾汀岚'].flatMap((one) => [...'汀湖岭坪渚'].map((other) => one + other))
const surnames = [...'李周陈贺钟石白林赵孙何郭马罗梁宋郑谢韩唐']
const given = ['明远', '立新', '素云', '兰舟', '毓秀', '敬亭', '若谷', '文博', '清和', '晓岚', '志诚', '雨桐']
const themes = [
  '道路养护',
  '河道清洁',
  '充电安全',
  '垃圾分类',
  '老街修缮',
  '社区食堂',
  '校园阅读',
  '森林防火',
  '节水改造',
]
const things = [
  '破损路面',
  '淤积边沟',
  '老旧线路',
  '沿街店招',
  '闲置院落',
  '公共厕所',
  '集贸市场',
  '停车泊位',
  '休闲步道',
]
const verbs = ['排查', '修补', '改造', '清理', '整治', '新建', '扩建', '规范', '检修', '公示']
const ways = ['逐处登记造册', '先主干后支线分批推进', '对照清单逐项销号', '邀请群众代表现场监督', '完工后拍照留存备查']
const offices = ['城管局', '住建局', '财政局', '教育局', '水务局', '交通运输局', '市场监管局', '农业农村局', '文旅局']
const roles = ['巡查', '检修', '宣讲', '清运', '劝导', '抢修', '调解']
const people = ['网格员', '社区志愿者', '物业秩序维护员', '退休教师', '供电所技术员', '外卖骑手代表', '楼栋长']
const checked = ['台账与现场一致', '收费标准张贴在醒目位置', '配有灭火器材和监控设备', '是否存在随意堆放的现象']

/** The plan file of a number. */
export function planOf(at) {
  const { pick, several, number } = randomly(at + 1)
  const [place, theme] = [pick(places), pick(themes)]
  const year = number(2025, 2029)
  const person = () => pick(surnames) + pick(given)
  const unit = () => `区${pick(offices)}`
  const sentence = () =>
    `对${several(things, 2).join('和')}${several(ways, 2).join('，')}，${pick(verbs)}进展按月公布。`
  const list = (values, indent) =>
    at % 2 === 0 ? ` [${values.join(', ')}]` : values.map((value) => `\n${indent}- ${value}`).join('')
  const names = several(things, 9)
  const phases = ['摸底排查阶段', '集中攻坚阶段', '巩固提升阶段']
  const teams = several(roles, 3).map((role) => `${place}${role}队`)
  const vague = at % 20 === 7 ? '发现问题尽快处置到位。' : ''

  const parts = several(
    [
      () => `guidance: 把群众反映集中的${theme}难题当作家门口的大事来办，以${names[0]}为重点，${sentence()}\n`,
      () =>
        `goals:\n${names
          .slice(0, 3)
          .map((name) => `  - name: ${name}见底\n    text: ${sentence()}\n`)
          .join('')}`,
      () =>
        `targets:\n${names
          .slice(3, 7)
          .map((name, index) => {
            const subject = `${name}${verbs[index]}率`
            return `  - {subject: ${subject}, comparator: ">=", value: ${number(60, 99)}, unit: "%"}\n`
          })
          .join('')}`,
      () =>
        `principles:\n  - 建管并重\n  - name: 疏堵结合\n    text: 先把${names[1]}的地方建好，再把违规的口子堵住。\n`,
      () =>
        `frameworks:\n  - name: “1+3+N”工作体系\n    expression: 1+3+N\n    parts:\n      - {count: 1, name: 绘制1张${theme}地图}\n      - {count: 3, name: 组建3支队伍}\n      - {count: N, name: 推出N个便民场景}\n`,
      () =>
        `organizations:\n  - name: ${place}区${theme}工作专班\n    aliases: 工作专班\n    kind: leading-group\n    level: county\n    posts:\n      - {post: 组长, name: ${person()}, title: 副区长}\n      - {post: 副组长, name: ${person()}, title: ${unit()}局长}\n      - {post: 成员, title: 各街道办事处主任}\n  - name: 专班办公室\n    kind: office\n    parent: 工作专班\n    seat: ${unit()}\n    posts: {post: 主任, name: ${person()}}\n    functions:${list(['汇总进度', '组织抽查', '每月通报'], '      ')}\n    contact: ${person()}\n`,
      () => `platforms:${list([`${theme}一张图`, '随手拍平台', '信息公示平台'], '  ')}\n`,
      () =>
        `teams:\n${teams
          .map((team) => `  - name: ${team}\n    members:${list(several(people, 3), '      ')}\n    lead: ${unit()}\n`)
          .join('')}`,
      () =>
        `phases:\n  - name: ${phases[0]}\n    time: ${year}年${number(1, 3)}月至6月\n    text: 逐处清点${names[2]}，列出缺口清单。\n  - name: ${phases[1]}\n    time: {text: 摸底结束后至${year}年底, edtf: ${year}-07/${year}-12}\n    text: ${sentence()}\n  - name: ${phases[2]}\n    time: ${year + 1}年\n    text: 查漏补缺，健全维护、收费、巡查三项长效制度。\n`,
      () => `duties:\n${dutyGroups()}`,
      () =>
        `checklists:\n  - name: ${theme}验收标准\n    items:\n${checked.map((item) => `      - ${item}\n`).join('')}`,
      () => 'workflows:\n  - {name: 隐患处置流程, steps: [居民上报, 街道派单, 队伍处置, 居民评价]}\n',
      () =>
        `safeguards:\n  - name: 压实属地责任\n    text: 各街道办事处主任每季度向专班报告一次进展，年底作一次书面总结。${vague}\n  - name: 加强资金保障\n    text: |\n      补助标准由${unit()}会同${unit()}另行公布，专款专用。\n      ${sentence()}\n  - 引导居民参与\n`,
      () =>
        `budget:\n  - {item: ${names[0]}${pick(verbs)}, amount: ${number(100, 900)}, unit: 万元, funding: 区级财政}\n`,
    ],
    14,
  )
  function dutyGroups() {
    return phases
      .map((phase, index) => {
        const duties = names.slice(index * 3, index * 3 + 3).map((name, within) => {
          const [lead, ...others] = several(offices, 3).map((office) => `区${office}`)
          const time = index === 0 ? `${within + 4}月底前` : `${year}年${number(7, 12)}月底前`
          const due = index === 2 ? ['每月10日', '长期', '每季度'][within] : time
          const team = within === 1 ? `        team: ${teams[index]}\n` : ''
          const state = within === 0 ? `        status: doing\n        note: 尚有${number(2, 9)}处未报齐\n` : ''
          return `      - name: ${pick(verbs)}${name}，${pick(ways)}\n        lead: ${lead}\n        responsible:${list(others, '          ')}\n        time: ${due}\n${team}${state}`
        })
        return `  - name: ${phase.slice(0, 4)}\n    number: "${index + 1}"\n    phase: ${phase}\n    duties:\n${duties.join('')}`
      })
      .join('')
  }
  const issued = `'${year}-0${number(1, 3)}-${number(10, 28)}'`
  const head = `fangan: 1\ntitle: ${place}区${theme}行动计划\ntype: action-plan\nyear: ${year}\n`
  const document = `document:\n  number: ${place[0]}政办发〔${year}〕${number(2, 90)}号\n  issuer: ${place}区人民政府办公室\n  issued: ${issued}\n  basis:\n    - {title: 临溪市${theme}管理办法, number: 临溪政发〔${year - 1}〕${number(2, 90)}号}\n`
  return [head, document, ...parts.map((part) => part())].join('\n')
}

/** Choices that look random and depend on nothing but a seed (mulberry32). */
function randomly(seed) {
  let state = Math.imul(seed, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const number = (least, most) => least + Math.floor(next() * (most - least + 1))
  const pick = (values) => values[Math.floor(next() * values.length)]
  const several = (values, count) => {
    const left = [...values]
    return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0])
  }
  return { number, pick, several }
}
