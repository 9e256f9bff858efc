/** File names from titles that nobody chose with file systems in mind. */

import { expect, it } from 'vitest'
import { fileNames } from '../../src/cli/file-names.ts'

const name = (title: string) => fileNames([title], '.yaml')[0]

it.each([
  ['云汀镇秋季道路养护方案', '云汀镇秋季道路养护方案.yaml'],
  ['../../etc/passwd', 'etc passwd.yaml'],
  ['甲/乙\\丙:丁*戊?己"庚<辛>壬|癸', '甲 乙 丙 丁 戊 己 庚 辛 壬 癸.yaml'],
  ['.hidden ', 'hidden.yaml'],
  ['行\n行\u0000\u202e', '行 行.yaml'],
  ['...', '方案.yaml'],
  ['-', '方案.yaml'],
  ['--force 方案', 'force 方案.yaml'],
  ['', '方案.yaml'],
  ['NUL', 'NUL-.yaml'],
  ['甲'.repeat(500), `${'甲'.repeat(60)}.yaml`],
])('%j becomes %s', (title, file) => {
  expect(name(title)).toBe(file)
})

it('gives no name twice, whatever the case', () => {
  expect(fileNames(['甲', '甲', '甲-2', 'A', 'a', '甲'], '.json')).toEqual([
    '甲.json',
    '甲-2.json',
    '甲-2-2.json',
    'A.json',
    'a-2.json',
    '甲-3.json',
  ])
  const many = fileNames(Array(20_000).fill('甲'), '')
  expect(new Set(many).size).toBe(20_000)
})
