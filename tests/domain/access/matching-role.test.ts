import { describe, expect, it } from 'vitest'
import { sharing } from '@/domain/catalogue/sharing'
import { matchingRole } from '@/domain/access/matching-role'

const designer = sharing.roles.find(({ id }) => id === 'designer')?.permissions ?? []

describe('custom permissions that are those of a role', () => {
  it.each(sharing.roles)('$id: its own permissions, in any order', ({ id, permissions }) => {
    expect(matchingRole(sharing, permissions.toReversed())).toBe(id)
  })

  it('one more or one less is no role', () => {
    expect(matchingRole(sharing, [...designer, 'statistics.view'])).toBeUndefined()
    expect(matchingRole(sharing, designer.slice(1))).toBeUndefined()
  })

  it('no permission is no role, also where a role has none', () => {
    const [first, ...others] = sharing.roles
    const catalogue = { ...sharing, roles: [{ ...first!, permissions: [] }, ...others] }
    expect(matchingRole(catalogue, [])).toBeUndefined()
  })

  it('a permission ticked twice counts once', () => {
    expect(matchingRole(sharing, [...designer, ...designer])).toBe('designer')
  })
})
