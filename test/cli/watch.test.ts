/** Waiting for changes: a burst of them counts once, when it is over, and nothing is left watching at the end. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changesOf } from '../../src/cli/watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('takes a burst of changes as one, and stops watching when it is left', async () => {
  const changed: (() => void)[] = []
  let closed = 0
  const changes = changesOf(['a', 'b'], (_, listener) => {
    changed.push(listener)
    return { close: () => void closed++ }
  })
  let seen = 0
  const first = changes.next().then(() => void seen++)
  await Promise.resolve()
  changed[0]?.()
  await vi.advanceTimersByTimeAsync(60)
  changed[1]?.()
  await vi.advanceTimersByTimeAsync(60)
  expect(seen).toBe(0)
  await vi.advanceTimersByTimeAsync(60)
  await first
  expect(seen).toBe(1)

  // What changes while nobody waits is not lost.
  changed[0]?.()
  await vi.advanceTimersByTimeAsync(200)
  await changes.next()
  await changes.return(undefined)
  expect(closed).toBe(2)
})
