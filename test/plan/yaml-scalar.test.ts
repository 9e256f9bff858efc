/** What a plain scalar means is what the core schema of the library says. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORE_SCHEMA } from '../../src/plan/yaml.ts'
import { plainScalar } from '../../src/plan/yaml-scalar.ts'

const written = ['0', '-0', '007', '12.50', '1.', '.5', '1e3', '2025-07', '1+3+N', '5G', '1.0.1', '0x1F', '0o17', '+1']
const words = ['~', 'null', 'Null', 'true', 'FALSE', 'nan', '.nan', '.INF', '-.inf', 'yes', 'no', '', '1_000', '第1']

describe('a plain scalar', () => {
  it.each([...written, ...words])('means what the library says: %s', (text) => {
    expect(plainScalar(text)).toBe(CORE_SCHEMA.resolveImplicitScalarTag(text).value)
  })

  it('means what the library says, whatever it is made of', () => {
    const marks = fc.constantFrom(...'0123456789+-.eExXoOabfINFnulltrse~_:年')
    fc.assert(
      fc.property(fc.string({ unit: marks, maxLength: 7 }), (text) => {
        expect(plainScalar(text)).toBe(CORE_SCHEMA.resolveImplicitScalarTag(text).value)
      }),
      { numRuns: 20_000 },
    )
  })
})
