import { expect, it } from 'vitest'
import type { Command } from '@/domain/commands'
import * as v from 'valibot'
import { rowSchemas } from '@/domain/model/tables'
import { otherSchemas } from '@/storage/database/other-rows'
import { allRows, inviteCommand, openTestWorkspace } from '../open-workspace'

const schemas = { ...rowSchemas, ...otherSchemas }
const offers = (access: object) => [{ accountId: 'lindgarten', access }]
const invite = (fields: object) => ({
  ...inviteCommand('fay@x.example'),
  invitations: [{ ...inviteCommand('fay@x.example').invitations[0], ...fields }],
})

it.each([
  ['a language that nobody speaks', 'olga', invite({ language: 'xx' })],
  ['a hash that is none', 'olga', { type: 'CreateApiKey', accountId: 'lindgarten', label: 'Shop', hash: '' }],
  [
    'a hash that is no text',
    'olga',
    { type: 'CreateApiKey', accountId: 'lindgarten', label: 'Shop', hash: 5 },
  ],
  ['a platform that is none', 'ben', { type: 'SignInApp', accountId: 'lindgarten', platform: 'tv' }],
  [
    'a delivery with more in it',
    'olga',
    { type: 'SetMailDelivery', domain: 'x.example', delivery: { kind: 'spam', to: 1 } },
  ],
  [
    'a delivery that is none',
    'olga',
    { type: 'SetMailDelivery', domain: 'x.example', delivery: { kind: 'lost' } },
  ],
  [
    'whether it is required as text',
    'olga',
    { type: 'RequireTwoFactor', primaryId: 'lindgarten', required: '' },
  ],
] as [string, string, object][])(
  'K4: %s is a bug of the caller, and nothing is stored',
  async (_, as, command) => {
    const { workspace, db } = await openTestWorkspace()
    await db.people.update('olga', { twoFactor: true })
    const before = await allRows(db)
    await expect(workspace.run(command as Command, { as })).rejects.toThrow()
    expect(await allRows(db)).toEqual(before)
  },
)

it.each([
  ['an invitation', invite({ offers: offers({ role: 'viewer', also: true }), also: true })],
  [
    'a change',
    {
      ...{ type: 'ChangeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: ['invite-eve'] },
      offers: offers({ role: 'viewer', also: true }),
    },
  ],
])('K4: of access with more in it %s stores what access is', async (_, command) => {
  const { workspace, db } = await openTestWorkspace()
  expect(await workspace.run(command as Command, { as: 'olga' })).toHaveProperty('event')
  for (const table of ['invitations', 'grants', 'mails'] as const)
    for (const row of await db.table(table).toArray()) expect(v.is(rowSchemas[table], row)).toBe(true)
})

it('V11: ids of any length make a grant that is in order', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'empty' })
  const [owner, account, user] = ['o', 'a', 'u'].map((letter) => letter.repeat(100)) as [
    string,
    string,
    string,
  ]
  const signUp = (id: string, username: string) =>
    workspace.run(
      { type: 'SignUp', name: username, username, email: `${username}@x.example` },
      { as: 'nobody', id, password: 'long enough' },
    )
  await signUp(owner, 'olga')
  await signUp(user, 'fay')
  await workspace.run(
    { type: 'OpenAccount', name: 'A', catalogueId: 'levels', planId: 'levels.standard' },
    { as: owner, id: account },
  )
  await workspace.run(inviteCommand('fay@x.example', account), { as: owner, id: 'invite' })
  const link = (await db.invitations.get('invite'))?.links[0] ?? ''
  expect(await workspace.run({ type: 'AcceptInvitation', link }, { as: user })).toHaveProperty('event')
  const [stored] = await db.grants.toArray()
  expect(stored?.id).toHaveLength(201)
  expect(await workspace.queries.accountsOf({ actorId: user })).toMatchObject([{ id: account }])
})

it('V11: every row that the built-in scenarios and commands store is in order', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'agency' })
  for (const scenario of workspace.scenarios) {
    await workspace.loadScenario(scenario)
    for (const table of db.tables) {
      if (table.name === 'secrets') continue
      for (const row of await table.toArray())
        expect(
          v.is(schemas[table.name as keyof typeof schemas], row),
          `${table.name} ${JSON.stringify(row)}`,
        ).toBe(true)
    }
  }
})
