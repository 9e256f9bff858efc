/** What a plan says of bodies, phases, teams and platforms, a line each, so that a form can stand beside how it is read. */

import type { Plan, Post } from '../../src/plan/plan.ts'
import { section } from './plan-of.ts'

interface Answered {
  lead?: readonly string[]
  responsible?: readonly string[]
  support?: readonly string[]
  contact?: readonly string[]
}

function posts(held: readonly Post[] = []): string {
  const each = held.map(({ post, name, title }) => [post, name, title && `(${title})`].filter(Boolean).join(' '))
  return each.length > 0 ? ` : ${each.join('; ')}` : ''
}

function list(label: string, words: readonly string[] | undefined): string {
  return words ? ` | ${label} ${words.join(' ')}` : ''
}

function parties({ lead, responsible, support, contact }: Answered): string {
  return [
    list('lead', lead),
    list('responsible', responsible),
    list('support', support),
    list('contact', contact),
  ].join('')
}

/** 综合组 < 领导小组 @县统计局 : 组长 李某 (镇长) | lead 县水利局 | does */
export function bodies({ organizations = [] }: Plan): string[] {
  return organizations
    .filter(({ kind, posts }) => (kind !== 'unit' && kind !== 'collective') || posts)
    .map((one) =>
      [
        one.name,
        one.parent ? ` < ${one.parent}` : '',
        one.seat ? ` @${one.seat}` : '',
        one.aliases ? ` = ${one.aliases.join('、')}` : '',
        posts(one.posts),
        parties(one),
        one.functions ? ' | does' : '',
      ].join(''),
    )
}

/** 动员阶段 @2024-03 */
export function phases({ phases = [] }: Plan): string[] {
  return phases.map(({ name, time }) => `${name} @${time?.edtf ?? time?.text}`)
}

/** 宣讲队 < 志愿服务总队 : 队长 李某 | of 教师 */
export function teams({ teams = [] }: Plan): string[] {
  return teams.map((one) =>
    [one.name, one.parent ? ` < ${one.parent}` : '', posts(one.posts), list('of', one.members), parties(one)].join(''),
  )
}

/** The bodies of a chapter of them. */
export async function bodiesOf(text: string): Promise<string[]> {
  return bodies(await section('组织领导', text))
}

/** The phases of a chapter of them. */
export async function phasesOf(text: string): Promise<string[]> {
  return phases(await section('实施步骤', text))
}

/** The teams of a chapter of them. */
export async function teamsOf(text: string): Promise<string[]> {
  return teams(await section('队伍建设', text))
}
