/** Groups whose work is listed below who is in them, as schools and offices set them out. */

import { expect, it } from 'vitest'
import { section } from './plan-of.ts'

const functionsIn = async (text: string) => {
  const { organizations = [] } = await section('组织机构', text)
  return organizations.map(({ name, functions }) => [name, functions])
}

it('the items below the line of a roster are what the group does, whether or not they say 负责', async () =>
  expect(
    await functionsIn(
      '成立校庆领导小组，由温静任组长。\n（一）接待组\n负责人：李明远\n1、拟定接待方案；\n2、负责会场布置；\n3、物资、车辆的调配。\n（二）演出组\n负责人：周若溪、何敬之\n策划文艺节目。',
    ),
  ).toEqual([
    ['校庆领导小组', undefined],
    ['接待组', ['拟定接待方案', '负责会场布置', '物资、车辆的调配']],
    ['演出组', ['策划文艺节目']],
  ]))

it('people and posts below it are not', async () =>
  expect(
    await functionsIn(
      '（一）接待组\n组长：李明远\n1、何敬之、周若溪\n2、温静\n（二）演出组\n组长：周若溪\n1、副组长：何敬之\n2、成员：温静',
    ),
  ).toEqual([
    ['接待组', undefined],
    ['演出组', undefined],
  ]))
