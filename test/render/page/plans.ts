/** Plans for the tests of the page: a small one with everything on it, and one of any size. */

import { canonical } from '../../../src/plan/canonical.ts'
import type { Plan } from '../../../src/plan/plan.ts'

export const plan = canonical({
  fangan: 1,
  title: '云汀镇秋季道路养护方案',
  year: 2025,
  document: { number: '云政发〔2025〕3号', issuer: '云汀镇人民政府' },
  targets: [{ subject: '村道完好率', comparator: '>=', value: 95, unit: '%' }],
  organizations: [
    { name: '道路养护专班', kind: 'leading-group', posts: [{ post: '组长', name: '李明远', title: '副镇长' }] },
    { name: '专班办公室', kind: 'office', parent: '道路养护专班', seat: '农业农村办公室' },
  ],
  phases: [
    { name: '排查阶段', time: { text: '2025年8月', edtf: '2025-08' } },
    { name: '养护阶段', time: { text: '2025年9月至10月', edtf: '2025-09/2025-10' } },
  ],
  duties: [
    {
      name: '路面',
      phase: '养护阶段',
      duties: [
        {
          id: 'd1',
          name: '修补村道破损路面',
          text: '逐村逐段修补，先急后缓。',
          lead: ['农业农村办公室'],
          responsible: ['各村'],
          time: { text: '10月底前', edtf: '../2025-10-31' },
        },
        { id: 'd2', name: '清理路面落叶', responsible: ['各村'], support: ['环卫站'] },
      ],
    },
    { id: 'd3', name: '排查桥涵隐患', phase: '排查阶段', lead: ['应急办'], status: 'done' },
  ],
  checklists: [{ name: '巡查要点', items: [{ id: 'c1', text: '排水沟是否畅通' }] }],
})

/** So many duties, each answered for by one of forty units. */
export function planOf(count: number): Plan {
  return canonical({
    fangan: 1,
    title: '青禾县年度任务方案',
    phases: ['启动阶段', '推进阶段', '收尾阶段'].map((name) => ({ name })),
    duties: Array.from({ length: count }, (_, at) => ({
      name: `完成第${at}项整治任务并做好长效管护`,
      text: `第${at}项整治任务由牵头单位制定细则，责任单位按月推进，配合单位及时提供数据，遇到难点报县领导小组办公室协调解决。`,
      phase: ['启动阶段', '推进阶段', '收尾阶段'][at % 3] as string,
      lead: [`县第${at % 40}局`],
      responsible: [`县第${(at + 7) % 40}局`, '各乡镇人民政府'],
      support: [`县第${(at + 13) % 40}局`],
      time: { text: `2025年${(at % 12) + 1}月底前`, edtf: `../2025-${String((at % 12) + 1).padStart(2, '0')}-28` },
    })),
  })
}
