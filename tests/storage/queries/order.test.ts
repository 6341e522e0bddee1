import { expect, it } from 'vitest'
import { grantId } from '@/domain/model/rows'
import { openTestWorkspace } from '../open-workspace'

const primaryId = 'lindgarten'

it('names stand in the order of the language that is asked for, whatever the machine speaks', async () => {
  const { workspace, db } = await openTestWorkspace()
  const ada = await db.grants.get(grantId(primaryId, 'ada'))
  if (!ada) throw new Error('the scenario has other ids')
  await db.grants.update(grantId(primaryId, 'ben'), { access: ada.access })
  await db.people.update('ada', { name: 'Ärla' })
  await db.people.update('ben', { name: 'Zoe' })
  const names = async (language?: string) => {
    const found = await workspace.queries.successors({
      primaryId,
      actorId: 'olga',
      ...(language !== undefined && { language }),
    })
    return found.map(({ name }) => name).filter((name) => ['Ärla', 'Zoe'].includes(name))
  }
  expect(await names('de')).toEqual(['Ärla', 'Zoe'])
  expect(await names('sv')).toEqual(['Zoe', 'Ärla'])
  expect(await names()).toEqual(['Ärla', 'Zoe'])
})

it('subaccounts stand after their primary account, numbers in their names in the order of numbers', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'agency' })
  const account = await db.accounts.get('alpenkiosk')
  if (!account) throw new Error('the scenario has other ids')
  await db.accounts.bulkPut(
    ['Client 10', 'Client 9'].map((name, n) => ({ ...account, id: `client-${String(n)}`, name })),
  )
  const params = { accountId: 'nordlicht', actorId: 'lena' }
  const tree = await workspace.queries.accountTree(params)
  const sharing = await workspace.queries.sharing(params)
  if ('refusal' in tree || 'refusal' in sharing) throw new Error('refused')
  const lists = [
    tree.lines.map(({ account: { name } }) => name),
    (await workspace.queries.accountsOf(params)).map(({ name }) => name),
    sharing.choices.map(({ accountName }) => accountName),
  ]
  for (const names of lists) {
    expect(names[0]).toBe('Studio Nordlicht')
    expect(names.filter((name) => name.startsWith('Client'))).toEqual(['Client 9', 'Client 10'])
  }
})

it('K5: what one command sent stands in the order typed, in every list', async () => {
  const { workspace } = await openTestWorkspace({ scenario: 'five-levels' })
  const typed = Array.from({ length: 12 }, (_, n) => `typed-${String(n)}@x.example`)
  const offers = [{ accountId: 'lumen', access: { role: 'viewer' } }]
  const invitations = typed.map((email) => ({ email, offers }))
  await workspace.run({ type: 'InviteUsers', primaryId: 'lumen', invitations }, { as: 'ines' })
  const mine = (rows: readonly { email: string }[]) =>
    rows.flatMap(({ email }) => (email.startsWith('typed-') ? email : []))
  const params = { accountId: 'lumen', actorId: 'ines' }
  const { queries } = workspace
  const sharing = await queries.sharing(params)
  const users = await queries.usersFirstPage(params, 50)
  if ('refusal' in sharing || 'refusal' in users) throw new Error('refused')
  expect(mine(sharing.rows)).toEqual(typed)
  expect(sharing.openInvitations.map(({ email }) => email)).toEqual(expect.arrayContaining(typed))
  expect(mine(users.rows)).toEqual(typed)
  const keys = users.rows.map(({ key }) => key).toSorted()
  const [selection, byKey] = [
    await queries.sharingSelection({ ...params, keys }),
    await queries.usersByKey(params, keys, []),
  ]
  if ('refusal' in selection || 'refusal' in byKey) throw new Error('refused')
  expect(mine(selection.rows)).toEqual(typed)
  expect(mine(byKey.rows)).toEqual(typed)
  expect(mine((await queries.mails()).map(({ to }) => ({ email: to })))).toEqual(typed)

  const bulk = {
    type: 'RevokeAccess' as const,
    primaryId: 'lumen',
    personIds: [],
    invitationIds: users.rows.flatMap(({ email, key }) => (email.startsWith('typed-') ? key : [])),
  }
  await workspace.run(bulk, { as: 'ines' })
  const after = await queries.sharing(params)
  expect('past' in after && mine(after.past)).toEqual(typed)
})
