import { expect, it } from 'vitest'
import { grantId } from '@/domain/model/rows'
import { openTestWorkspace } from '../open-workspace'

it('a list of fifteen people on fifty accounts shows every access of everyone', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'agency' })
  const [account, person, grant] = await Promise.all([
    db.accounts.get('alpenkiosk'),
    db.people.get('piet'),
    db.grants.get(grantId('lesezeit', 'piet')),
  ])
  if (!account || !person || !grant) throw new Error('the scenario has other ids')
  const accounts = Array.from({ length: 50 }, (_, n) => ({ ...account, id: `client-${n}` }))
  const people = Array.from({ length: 15 }, (_, n) => ({
    ...person,
    id: `zoe-${n}`,
    username: `zoe-${n}`,
    email: `zoe-${n}@x.example`,
  }))
  await db.accounts.bulkPut(accounts)
  await db.people.bulkPut(people)
  await db.grants.bulkPut(
    people.flatMap(({ id: personId }) =>
      accounts.map(({ id: accountId }) => ({
        ...grant,
        id: grantId(accountId, personId),
        accountId,
        personId,
      })),
    ),
  )

  const seen = await workspace.queries.sharing({ accountId: 'nordlicht', actorId: 'lena' })
  if ('refusal' in seen) throw new Error(seen.refusal.code)
  const counts = seen.rows.filter(({ key }) => key.startsWith('zoe')).map(({ accesses }) => accesses.length)
  expect(counts).toEqual(people.map(() => 50))
})
