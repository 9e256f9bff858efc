import { describe, expect, it } from 'vitest'
import { isPersonName, type Person, people, person } from '../../src/language/person.ts'

const brief = ({ name, title }: Person) => [name ?? '', title ?? ''].join('|')

describe('isPersonName', () => {
  it.each(['李明远', '周若溪', '石磊', '欧阳清河', '司马远', '温 静', '温　静', '某某', 'xxx', '李某某', '李明远同志'])(
    'knows %s',
    (name) => expect(isPersonName(name)).toBe(true),
  )
  it.each(['县财政局', '安监局', '纪检委', '校长', '全体教师', '各村', '财务科', '王家庄村', '高中部', '常委', ''])(
    'does not take %s for one',
    (phrase) => expect(isPersonName(phrase)).toBe(false),
  )
})

describe('person', () => {
  it.each<[string, string]>([
    ['李明远', '李明远|'],
    ['温　静', '温静|'],
    ['李明远同志', '李明远|'],
    ['由李明远', '李明远|'],
    ['李明远（兼）', '李明远|'],
    ['李明远（校长）', '李明远|校长'],
    ['李明远(校长)', '李明远|校长'],
    ['李明远 校长', '李明远|校长'],
    ['李明远，校长', '李明远|校长'],
    ['校长李明远', '李明远|校长'],
    ['校长 李明远', '李明远|校长'],
    ['副校长欧阳清河', '欧阳清河|副校长'],
    ['县委宣传部部长李xx', '李xx|县委宣传部部长'],
    ['县委书记石磊', '石磊|县委书记'],
    ['护理部主任温静', '温静|护理部主任'],
    ['各村党支部书记', '|各村党支部书记'],
    ['校长', '|校长'],
    ['', '|'],
  ])('%s', (phrase, expected) => expect(brief(person(phrase))).toBe(expected))
})

describe('people', () => {
  it.each<[string, string[]]>([
    ['李明远、周若溪', ['李明远|', '周若溪|']],
    ['李明远 周若溪 何敬之', ['李明远|', '周若溪|', '何敬之|']],
    ['李明远（校长）、周若溪（副校长）', ['李明远|校长', '周若溪|副校长']],
    ['校长李明远、副校长周若溪', ['李明远|校长', '周若溪|副校长']],
    ['县委常委、镇党委书记李明远', ['李明远|县委常委、镇党委书记']],
    ['李明远 县委常委、镇党委书记', ['李明远|县委常委、镇党委书记']],
    ['各村书记、校医', ['|各村书记、校医']],
    // names of all peoples, where most of the list are names
    ['李明远、阿依夏木、周若溪、塔拉', ['李明远|', '阿依夏木|', '周若溪|', '塔拉|']],
    ['李明远、周若溪、财政所', ['李明远|', '周若溪|', '|财政所']],
    // the two characters of a short name drawn apart over the width of three
    ['沈嘉禾 温 静 孟小舟', ['沈嘉禾|', '温静|', '孟小舟|']],
    ['温 静 石 磊', ['温静|', '石磊|']],
    ['温　　静　孟小舟', ['温静|', '孟小舟|']],
    ['温  静、石  磊、孟 舟', ['温静|', '石磊|', '孟舟|']],
    ['温  静（校医）、孟小舟', ['温静|校医', '孟小舟|']],
    ['周若溪（会计） 何敬之（出纳） 各村组长', ['周若溪|会计', '何敬之|出纳', '|各村组长']],
    ['', []],
  ])('%s', (list, expected) => expect(people(list).map(brief)).toEqual(expected))
})
