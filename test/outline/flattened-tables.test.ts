import { expect, test } from 'vitest'
import { wordsOf } from '../../src/outline/flattened-tables.ts'

test.each([/^(?:序号|编号)$/, /^(?:\u5e8f\u53f7|\u7f16\u53F7)$/])(
  'the words of %s are found, as written and as a bundle writes them',
  (pattern) => expect(wordsOf(pattern)).toEqual(['序号', '编号']),
)
