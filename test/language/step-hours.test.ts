/** The hours of a step, before what is done and behind it. */

import { describe, expect, it } from 'vitest'
import { hoursBefore, hoursBehind, opensWithHour } from '../../src/language/step-hours.ts'

describe('the hours before a step', () => {
  it.each([
    ['8:30—9:00 签到', '签到'],
    ['14：00启动仪式', '启动仪式'],
    ['09:30 至 10:15：“书香”朗诵', '“书香”朗诵'],
    ['上午9:00-9:30　领导致辞', '领导致辞'],
    ['晚19:00:观影活动', '观影活动'],
  ])('%s', (text, step) => expect(hoursBefore.replace(text, '')).toBe(step))

  it.each(['8:30前', '8:30—9:00', '3月12日植树', '第3:00组训练', ''])('are none in %s', (text) => {
    expect(hoursBefore.replace(text, '')).toBe(text)
  })
})

it.each([
  ['知识问答（9:00-9:30）', '知识问答'],
  ['合影留念10:00—10:10', '合影留念'],
  ['9:00-9:30', '9:00-9:30'],
  ['比分10:8', '比分10:8'],
])('the hours behind %s', (text, step) => expect(hoursBehind.replace(text, '')).toBe(step))

it('a text opens with an hour, whatever follows', () => {
  expect(['8:30', '14：00散会', '上午8:30', '3月1日'].map((text) => opensWithHour.test(text))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
