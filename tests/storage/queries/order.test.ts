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
