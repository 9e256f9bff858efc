import { describe, expect, it } from 'vitest'
import { isRenumbered } from '../../src/compare/wording.ts'

describe('isRenumbered', () => {
  it.each<[string, string]>([
    ['要求：1.清扫街巷。2.检修路灯。', '要求：（一）清扫街巷；（二）检修路灯。'],
    ['以下内容：清扫街巷；检修路灯。', '以下内容：1.清扫街巷\n2.检修路灯'],
    ['①清扫街巷', '1、清扫街巷'],
  ])('%j and %j', (before, after) => expect(isRenumbered(before, after)).toBe(true))

  it.each<[string, string]>([
    ['1.清扫街巷。2.检修路灯。', '1.检修路灯。2.清扫街巷。'],
    ['1.清扫街巷。', '（一）清扫公厕。'],
    ['清扫街巷。', '清扫街巷；'],
    ['完成率达到1.5倍', '完成率达到2.5倍'],
  ])('not %j and %j', (before, after) => expect(isRenumbered(before, after)).toBe(false))
})
