/** The posts of bodies: none is given twice, and who is told by his title alone gives way to his name. */

import type { Organization, Post } from '../../plan/plan.ts'

export class HeldPosts {
  /** What the posts of each body are, by their words. */
  readonly #held = new WeakMap<readonly Post[], Set<string>>()

  /** Gives a post to a body that does not have it yet. */
  add(target: Organization, post: Post): void {
    const posts = target.posts ?? []
    target.posts = posts
    const held = this.#heldIn(posts)
    // 组长： on a line of its own has its holder on the next
    const blank = wordsOf({ post: post.post })
    if (held.delete(blank))
      posts.splice(
        posts.findIndex((one) => wordsOf(one) === blank),
        1,
      )
    // 组长：全面负责… further on tells what he does who is known already
    const isBlank = post.name === undefined && post.title === undefined
    // 组长：李某（县委副书记、县长） in the list is the 县长 of the text who is to head it
    const untold = posts.length > longestRoster ? undefined : calledOnly(post).find((words) => held.delete(words))
    if (untold !== undefined) {
      posts[posts.findIndex((one) => wordsOf(one) === untold)] = post
      held.add(wordsOf(post))
      return
    }
    if (held.has(wordsOf(post)) || (isBlank && posts.some((one) => one.post === post.post))) return
    held.add(wordsOf(post))
    posts.push(post)
  }

  /** The posts of a body by their words: one may have thousands. */
  #heldIn(posts: readonly Post[]): Set<string> {
    const known = this.#held.get(posts)
    if (known?.size === posts.length) return known
    const held = new Set(posts.map(wordsOf))
    this.#held.set(posts, held)
    return held
  }
}

function wordsOf({ post, name, title }: Post): string {
  return `${post}\n${name ?? ''}\n${title ?? ''}`
}

/** The words of the same post where its holder is told only by one of the titles that he has. */
function calledOnly({ post, name, title }: Post): string[] {
  return name === undefined || title === undefined || title.length > longestTitle
    ? []
    : title.split('、').map((one) => wordsOf({ post, title: one }))
}

/** Titles of one person are no longer, in characters, and rosters in which somebody is looked for in people. */
const longestTitle = 60
const longestRoster = 200
