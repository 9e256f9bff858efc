import { describe, expect, it } from 'vitest'
import { elidedLevels, initialForm, isBareDepartment, unitForm } from '../../src/language/unit-form.ts'
import { cpuClock } from '../cpu-clock.ts'

describe('unitForm', () => {
  it.each([
    ['党政办公室', '党政办'],
    ['市科学技术局', '市科技局'],
    ['县发展和改革委员会', '县发改委'],
    ['市发展改革委', '市发改委'],
    ['省工业和信息化厅', '省工信厅'],
    ['县住房和城乡建设局', '县住建局'],
    ['县市场监督管理局', '县市场监管局'],
    ['县卫生健康委员会', '县卫健委'],
    ['县人力资源和社会保障局', '县人社局'],
    ['区城市管理局', '区城管局'],
    ['市网络安全和信息化办公室', '市网信办'],
  ])('takes %s and %s for one', (long, short) => expect(unitForm(short)).toBe(unitForm(long)))

  it.each([
    ['市科技局', '县科技局'],
    ['市科技局', '科技局'],
    ['县教育局', '县教育体育局'],
    ['县自然资源局', '县自然资源和规划局'],
    ['县发改局', '县发改委'],
    ['县农业农村局', '县畜牧局'],
    ['城关镇财政所', '镇财政所'],
  ])('keeps %s and %s apart', (one, other) => expect(unitForm(one)).not.toBe(unitForm(other)))

  it('knows 农服中心 by its first characters', () => expect(initialForm('农业服务中心')).toBe(unitForm('农服中心')))

  it.each(['省科技厅', '县供电公司', '税务局', '各乡镇', '市民政局', '云汀镇政府', '护理部'])(
    'sees no level left out in %s',
    (name) => expect(isBareDepartment(name)).toBe(false),
  )
})

describe('elidedLevels', () => {
  const levels = (text: string) =>
    Object.fromEntries(
      elidedLevels(text, new Set(text.replace(/牵头|按职责分工负责|配合|等/g, '').split(/[、，（）。]/))),
    )

  it.each<[string, Record<string, string>]>([
    ['省科技厅、工业和信息化厅、财政厅', { 工业和信息化厅: '省', 财政厅: '省' }],
    ['（省科技厅牵头，省财政厅、商务厅按职责分工负责）', { 商务厅: '省' }],
    ['市发展改革委、教育局、科技局等', { 教育局: '市', 科技局: '市' }],
    ['县财政局（县金融办）、商务局', { 商务局: '县' }],
    ['县公安局、县供电公司、交通运输局', { 交通运输局: '县' }],
    // the level ends at ，
    ['省科技厅，财政厅', {}],
    ['省科技厅牵头，工业和信息化厅配合', {}],
    // no departments, or with a place of their own
    ['省科技厅、青禾市财政局、各市（州）人民政府', {}],
    ['市教育局、云汀镇、护理部、青禾供电局', {}],
    ['市民政局、市场监管局', { 市场监管局: '市' }],
    ['市场监管局、财政局', {}],
    // meant at two levels
    ['省科技厅、财政厅，市科技局、财政厅', {}],
    ['教育局、财政局', {}],
  ])('of %s', (text, expected) => expect(levels(text)).toEqual(expected))

  it('takes no longer for a longer text', () => {
    const text = '省科技厅、财政厅、'.repeat(20_000)
    const spent = cpuClock()
    elidedLevels(text, new Set(['财政厅']))
    expect(spent()).toBeLessThan(1000)
  })
})
