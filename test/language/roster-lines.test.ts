import { describe, expect, it } from 'vitest'
import { hasRoster, listsPost, opensWithHead } from '../../src/language/roster-lines.ts'

describe('a line of a roster', () => {
  it.each([
    ['副组长：李明远', true],
    ['联络员: 周青', true],
    ['成员：各科室负责人', true],
    ['站长：李明远', false],
    ['宣传，组长：李明远', false],
    ['组长负责制：由组长总揽', false],
  ])('stands in a list: %s', (item, expected) => {
    expect(listsPost(item)).toBe(expected)
  })

  it.each([
    ['值班班长：李明远 配合科室：宣教科', true],
    ['队长：李明远', true],
    ['成员：李明远', false],
    ['由李明远任组长：', false],
  ])('opens a paragraph with the head: %s', (paragraph, expected) => {
    expect(opensWithHead(paragraph)).toBe(expected)
  })

  it.each([
    ['负责巡查。\n组 长：李明远', true],
    ['（第一召集人：李明远', true],
    ['站　长：李明远', true],
    ['班长：李明远', false],
    ['主任由李明远担任：', false],
    ['牵头人：李明远\n巡查组组长：周青', false],
  ])('heads a body: %j', (text, expected) => {
    expect(hasRoster(text)).toBe(expected)
  })
})
