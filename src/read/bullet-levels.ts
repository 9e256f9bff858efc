/**
 * Lists within lists of plain text, where the bullets alone tell: ● 培训, ○ 讲解, ○ 演示, ● 检查. A bullet stands below
 * another that comes back behind it, or that opens the list over several; else they are as many ways to set the same.
 */

/** Tells the levels of the lists of a document, one after the other; what one shows of its bullets holds for the next. */
export class BulletLevels {
  /** Each pair of bullets of which the second stands below the first. */
  readonly #below = new Set<string>()

  /** The depth of each item of a list, counted from 1, by their bullets. */
  of(bullets: readonly string[]): number[] {
    this.#learn(bullets)
    const open: string[] = []
    return bullets.map((bullet) => {
      const known = open.indexOf(bullet)
      if (known >= 0) open.length = known
      while (open.length > 0 && !this.#below.has(`${open.at(-1)}${bullet}`)) open.pop()
      return open.push(bullet)
    })
  }

  #learn(bullets: readonly string[]): void {
    const [first, second, third] = bullets
    if (first !== second && second === third) this.#below.add(`${first}${second}`)
    const open: string[] = []
    for (const bullet of bullets) {
      const known = open.indexOf(bullet)
      if (known < 0) open.push(bullet)
      else for (const inner of open.splice(known + 1)) this.#below.add(`${bullet}${inner}`)
    }
  }
}
