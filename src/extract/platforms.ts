/** Platforms and grounds (平台, 阵地): headings that set one up, with what it draws on and who answers for it. */

import { splitOutside } from '../language/brackets.ts'
import { WordedPattern } from '../language/worded-pattern.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Platform } from '../plan/plan.ts'
import { answerFields, itemEvidence, readAnswer } from './answer.ts'
import { filled, itemOf, type Reading } from './reading.ts'

const verb = new WordedPattern(
  ['建', '打造', '设立', '用好', '完善'],
  /^(?:建立|打造|搭建|建好|构建|设立|建设|建强|用好|完善)(?:好|起|了)?/,
)
const draws =
  /(?:整合|依托|利用|盘活|打通|统筹(?=[^、，,。；;]{2,20}、))([^。；;]{2,300}?)(?:等|资源|阵地|场所|设施|场地|作用)(?:各类|各种|现有|资源|阵地|场所|平台|载体|设施|场地)*(?=[，,。；;为开建提打推]|$)/
const inHeading = /(?:设立|搭建|建立)([^，,。；;：:、“”"]{2,16}平台)/

/** The name of a platform without the verb that sets it up. */
function platformName(heading: string): string {
  return verb.replace(heading, '').replace(/[“”"]/g, '')
}

/** What a text says it draws on, member by member. */
export function resources(text: string): string[] {
  const words = draws.exec(text)?.[1]
  if (words === undefined) return []
  const members = splitOutside(words, '、，,').map(({ text: member }) => member)
  return members.length > 1 ? members : []
}

function platform(reading: Reading, node: OutlineNode): Platform {
  const text = reading.body(node)
  const answer = readAnswer(reading, node, 'set-up')
  const fields = {
    name: platformName(reading.name(node)),
    text,
    resources:
      answer.resources === undefined ? resources(text) : splitOutside(answer.resources, '、').map((one) => one.text),
    ...answerFields(answer),
    source: reading.placeOf(node),
  }
  return reading.told(itemOf(fields), itemEvidence(node, answer))
}

/** The platforms that have a heading of their own, and those that the heading of a duty sets up. */
export function extractPlatforms(reading: Reading): Platform[] {
  const found: Platform[] = []
  for (const node of reading.nodes) {
    // a heading over several platforms (建好六个平台) only holds them
    if (node.role === 'platform' && !node.children.some((child) => child.role === 'platform'))
      found.push(platform(reading, node))
    else if (node.role === 'duty' && !node.inline) {
      const heading = reading.name(node)
      const name = heading.includes('平台') ? inHeading.exec(heading)?.[1] : undefined
      if (name !== undefined) {
        const item: Platform = {
          id: '',
          ...filled({ name, text: reading.body(node), source: reading.place(node.name) }),
        }
        found.push(reading.told(item, [{ field: 'name', rule: 'prose', where: node.name }]))
      }
    }
  }
  return found
}
