/** What several have to do, told in one item or on one line. */

import { describe, expect, it } from 'vitest'
import { section } from './plan-of.ts'
import { told } from './told-duties.ts'

const duties = async (title: string, text: string) => told((await section(title, text)).duties)

describe('an item that is nothing but what several have to do', () => {
  it.each([
    '1.县住建局负责修补路面；县水利局负责清理河道。',
    '1.县住建局负责修补路面，县水利局负责清理河道。',
    '1.县住建局负责修补路面。县水利局负责清理河道。',
  ])('%s', async (text) =>
    expect(await duties('部门职责', `${text}\n2.县城管局负责清扫街巷。`)).toEqual([
      '修补路面 responsible=县住建局',
      '清理河道 responsible=县水利局',
      '清扫街巷 responsible=县城管局',
    ]),
  )

  it('with a heading over it is one duty and its parts', async () =>
    expect(
      await duties('重点任务', '（一）整治街面。县住建局负责修补路面；县水利局负责清理河道；县城管局负责清扫街巷。'),
    ).toEqual([
      '整治街面 responsible=县住建局、县水利局、县城管局 [修补路面 responsible=县住建局 | 清理河道 responsible=县水利局 | 清扫街巷 responsible=县城管局]',
    ]))

  it('with a bracket that answers for it is one duty', async () =>
    expect(
      await duties('重点任务', '1.县住建局负责修补路面，县水利局负责清理河道（责任单位：县政府办）。'),
    ).toHaveLength(1))
})

it('who leads stands before what is done, whatever the verb and whoever helps', async () =>
  expect(
    await duties(
      '部门职责',
      '1.县委宣传部牵头做好宣传报道。\n2.县委宣传部牵头做好宣传报道，县融媒体中心配合。\n3.县水利局将会同县生态环境局清理河道。',
    ),
  ).toEqual([
    '做好宣传报道 lead=县委宣传部',
    '做好宣传报道 lead=县委宣传部 support=县融媒体中心',
    expect.stringContaining('lead=县水利局 support=县生态环境局'),
  ]))

it('each clause behind the label of a unit is its own, with or without 负责', async () =>
  expect(
    await duties('部门职责', '县城管局：清扫街巷；清运垃圾；负责公厕维护。\n县公安局：疏导交通；查处违停。'),
  ).toEqual([
    '清扫街巷 responsible=县城管局',
    '清运垃圾 responsible=县城管局',
    '公厕维护 responsible=县城管局',
    '疏导交通 responsible=县公安局',
    '查处违停 responsible=县公安局',
  ]))

it('offices of three characters stand over what is theirs', async () =>
  expect(await duties('职责分工', '后勤科\n负责后勤保障。\n宣传科\n负责拍摄照片。\n安保科\n负责现场秩序。')).toEqual([
    '后勤保障 responsible=后勤科',
    '拍摄照片 responsible=宣传科',
    '现场秩序 responsible=安保科',
  ]))

it('years line by line are phases', async () => {
  const { phases = [] } = await section(
    '年度安排',
    '2024年：完成摸底，启动试点。\n2025年：全面推开。\n2026年：总结评估。',
  )
  expect(phases.map(({ name, time }) => [name, time?.edtf])).toEqual([
    ['完成摸底', '2024'],
    ['全面推开', '2025'],
    ['总结评估', '2026'],
  ])
})
