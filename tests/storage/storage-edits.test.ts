import { expect, it } from 'vitest'
import type { Command } from '@/domain/commands'
import { openWorkspace } from '@/storage/workspace'
import { inviteCommand, openTestWorkspace } from './open-workspace'

// K4, V11: every field of every table, changed to every wrong kind. No query throws, nobody gains a right, no seat is
// lost, commands go on, and the app starts. All of them: EDITS=1, every seventh: EDITS=7.

const T0 = Date.UTC(2026, 10, 21, 12)
type Opened = Awaited<ReturnType<typeof buildWorkspace>>
type Row = Record<string, unknown>

const people = ['olga', 'ada', 'ben', 'zoe', 'nobody']
const accounts = ['lindgarten', 'zirkel', 'shop']
const trees = [
  ['lindgarten', 'olga'],
  ['zirkel', 'zoe'],
] as const

/** Two trees, one with a subaccount, and a row in every table. */
async function buildWorkspace() {
  const opened = await openTestWorkspace({ now: () => T0 })
  const { workspace, db } = opened
  const run = async (command: Command, as: string, id: string) => {
    const answer = await workspace.run(command, { as, id, password: 'long enough' })
    if ('refusal' in answer) throw new Error(JSON.stringify(answer.refusal))
  }
  await run({ type: 'SignUp', name: 'Zoe', username: 'zoe', email: 'zoe@x.example' }, 'nobody', 'zoe')
  await run(
    { type: 'OpenAccount', name: 'Zirkel', catalogueId: 'sharing', planId: 'sharing.bronze' },
    'zoe',
    'zirkel',
  )
  await run({ type: 'OpenSubaccount', primaryId: 'zirkel', name: 'Shop' }, 'zoe', 'shop')
  await run(
    { type: 'SetMailDelivery', domain: 'x.example', delivery: { kind: 'delayed', minutes: 5 } },
    'zoe',
    'slow',
  )
  const offer = (
    email: string,
    accountId: string,
    access: { role: string } | { permissions: string[] },
  ): Command => ({
    type: 'InviteUsers',
    primaryId: 'zirkel',
    invitations: [{ email, offers: [{ accountId, access }] }],
  })
  await run(offer('ada@lindgarten.example', 'shop', { permissions: ['campaigns.draft'] }), 'zoe', 'to-ada')
  const link = (await db.invitations.get('to-ada'))?.links[0] ?? ''
  await run({ type: 'AcceptInvitation', link }, 'ada', 'ada-joins')
  await run(offer('fay@x.example', 'zirkel', { role: 'manager' }), 'zoe', 'to-fay')
  await run({ type: 'CreateApiKey', accountId: 'lindgarten', label: 'Key', hash: 'hash' }, 'ada', 'key')
  await run({ type: 'SignInApp', accountId: 'lindgarten', platform: 'ios' }, 'ben', 'phone')
  await workspace.openMail('to-fay')
  return opened
}

const wrongKinds = (row: Row, foreign: unknown) =>
  [
    ['deleted', undefined],
    ['null', null],
    ['text', 'something else'],
    ['empty text', ''],
    ['very long text', 'x'.repeat(5000)],
    ['a number', 7],
    ['a huge number', 1e308],
    ['a negative number', -1],
    ['Infinity', Infinity],
    ['NaN', NaN],
    ['a boolean', true],
    ['an object', {}],
    ['a list', [row['id']]],
    ['a foreign id', foreign],
  ] as const

interface Edit {
  name: string
  table: string
  key: string | number
  after: Row
}

async function allEdits({ db }: Opened): Promise<Edit[]> {
  const edits: Edit[] = []
  for (const table of db.tables) {
    // Broken secrets have tests of their own.
    if (table.name === 'secrets') continue
    const rows = (await table.toArray()) as Row[]
    for (const row of rowsToEdit(table.name, rows)) {
      const keyField = table.schema.primKey.keyPath as string
      const key = row[keyField] as string | number
      for (const field of [...Object.keys(row), 'also']) {
        if (field === keyField) continue
        const other = rows.find((one) => one[field] !== row[field])?.[field]
        for (const [kind, value] of wrongKinds(row, other)) {
          const { [field]: _, ...rest } = row
          const after = value === undefined ? rest : { ...rest, [field]: value }
          edits.push({
            name: `${table.name} ${String(key)} ${field}: ${kind}`,
            table: table.name,
            key,
            after,
          })
        }
      }
    }
  }
  return edits
}

/** Of tables with many rows those that something hangs on. */
function rowsToEdit(table: string, rows: Row[]): Row[] {
  if (table === 'log') return rows.slice(-2)
  const ids = [
    'shop/ada',
    'lindgarten/ben',
    'invite-eve',
    'to-fay',
    'olga',
    'ada',
    'lindgarten',
    'shop',
    'sharing',
  ]
  const wanted = rows.filter(({ id }) => ids.includes(String(id)))
  return wanted.length > 0 ? wanted : rows
}

/** What the screens of one person ask, about one account or, in the full run, about all; the answers are not looked at. */
async function askEverything(opened: Opened, links: string[], index: number) {
  const actorId = people[index % people.length] ?? ''
  const some = process.env['EDITS'] ? accounts : accounts.slice(index % accounts.length).slice(0, 1)
  const asked = [
    ...askWithoutAccount(opened, actorId, links),
    ...some.flatMap((accountId) => askAboutAccount(opened, { accountId, actorId })),
    ...trees.flatMap(([primaryId]) => askAboutTree(opened, { primaryId, actorId })),
  ]
  const failed = (await Promise.allSettled(asked)).flatMap((one) =>
    one.status === 'rejected' ? [one.reason] : [],
  )
  expect(failed.map((error: Error) => error.stack ?? error.message)).toEqual([])
}

const askWithoutAccount = (
  { workspace: { queries } }: Opened,
  actorId: string,
  links: string[],
): Promise<unknown>[] => [
  queries.catalogues(),
  queries.personas(),
  queries.unreadMails(),
  queries.now(),
  queries.seedingProgress(),
  queries.mailbox(),
  queries.mailDomains(),
  queries.roleUsage({ catalogueId: 'sharing', roleId: 'manager' }),
  queries.actor({ personId: actorId }),
  queries.accountsOf({ actorId }),
  queries.profile({ actorId }),
  ...links.flatMap((link) => [
    queries.linkToken({ link }),
    queries.mailLink({ link }),
    queries.invitationToAnswer({ link, actorId }),
  ]),
  ...['invite-eve', 'to-fay'].map((invitationId) => queries.invitationHistory({ invitationId, actorId })),
]

const askAboutAccount = (
  { workspace: { queries } }: Opened,
  params: { accountId: string; actorId: string },
): Promise<unknown>[] => [
  queries.sharing(params),
  queries.accountTree(params),
  queries.plans(params),
  queries.roles(params),
  queries.roleHolders({ ...params, permission: 'campaigns.draft' }),
  queries.swapCandidates(params),
  queries.sharingSelection({
    ...params,
    keys: ['ada', 'ben', 'to-fay'],
    emails: ['eve@lindgarten.example'],
  }),
  queries.usersChanged(params, { loaded: T0, seq: 1, seeded: 0 }, ['zoe']),
  queries.usersFirstPage(params, 50),
  queries.usersBatch(params, '', 50),
  queries.usersByKey(params, ['ada', 'ben', 'olga', 'to-fay'], ['olga', 'zoe']),
]

const askAboutTree = (
  { workspace: { queries } }: Opened,
  params: { primaryId: string; actorId: string },
): Promise<unknown>[] => [
  queries.planAccess(params),
  queries.successors(params),
  queries.withoutTwoFactor(params),
  queries.downgrade({ ...params, planId: 'sharing.free' }),
  queries.preview(inviteCommand('gil@x.example', params.primaryId), { as: params.actorId }),
]

/** What everyone may do, and how many seats each tree uses. */
async function rightsAndSeats({ workspace: { queries } }: Opened) {
  const rights = new Set<string>()
  for (const accountId of accounts)
    for (const actorId of people) {
      const answer = await queries.why({ personId: actorId, accountId, actorId })
      if (!('answers' in answer)) continue
      for (const { allowed, permission } of answer.answers)
        if (allowed) rights.add(`${actorId} ${permission} ${accountId}`)
    }
  const seats: (number | undefined)[] = []
  for (const [accountId, actorId] of trees) {
    const shown = await queries.sharing({ accountId, actorId })
    seats.push('seats' in shown ? shown.seats.used : undefined)
  }
  return { rights, seats }
}

const isAboutAccess = ({ table }: Edit) =>
  ['catalogues', 'people', 'accounts', 'grants', 'invitations', 'mails', 'tallies', 'log'].includes(table)

/** Edits that make a row which the app could have written as well: nobody can tell them apart. */
const isIndistinguishable = ({ name }: Edit) =>
  /^(accounts \w+ (ownerId|planId|status)|grants \S+ access|catalogues \w+ |people \w+ twoFactor)/.test(name)

const sample = (edits: Edit[], every: number) =>
  edits.filter((_, index) => index % Number(process.env['EDITS'] ?? every) === 0)

it('K4: whatever field is changed, no query throws, nobody gains a right, and no seat is lost', async () => {
  const opened = await buildWorkspace()
  const { db, workspace } = opened
  const links = (await db.invitations.toArray()).flatMap((one) => one.links)
  const before = await rightsAndSeats(opened)
  const failures: string[] = []
  for (const [index, edit] of sample(await allEdits(opened), 197).entries()) {
    const row = (await db.table<Row>(edit.table).get(edit.key)) ?? expect.fail(edit.name)
    await db.table(edit.table).put(edit.after)
    try {
      await askEverything(opened, links, index)
      if (!isAboutAccess(edit)) continue
      const after = await rightsAndSeats(opened)
      if (!isIndistinguishable(edit))
        expect([...after.rights].filter((right) => !before.rights.has(right))).toEqual([])
      after.seats.forEach((used, index) => {
        if (used !== undefined) expect(used).toBeGreaterThanOrEqual(before.seats[index] ?? 0)
      })
    } catch (error) {
      failures.push(`${edit.name}: ${(error as Error).message.slice(0, 600)}`)
    } finally {
      await db.table(edit.table).put(row)
    }
  }
  expect(failures).toEqual([])
  expect(await rightsAndSeats(opened)).toEqual(before)
  workspace.close()
})

it('K4: whatever field is changed, commands answer and the app starts', async () => {
  const opened = await buildWorkspace()
  const { db, storage } = opened
  const stored = new Map(
    await Promise.all(db.tables.map(async (table) => [table, await table.toArray()] as const)),
  )
  opened.workspace.close()
  const failures: string[] = []
  for (const edit of sample(await allEdits(opened), 251)) {
    // Data of a newer version: this tab is out of date.
    if (edit.name === 'settings schema value: a number') continue
    await db.table(edit.table).put(edit.after)
    const workspace = await openWorkspace({ storage, now: () => T0 })
    const revoke: Command = {
      type: 'RevokeAccess',
      primaryId: 'lindgarten',
      personIds: ['ben'],
      invitationIds: [],
    }
    const invite = inviteCommand('gil@x.example')
    const isNeeded = /^(accounts lindgarten|people olga|catalogues levels)/.test(edit.name)
    try {
      await workspace.queries.personas()
      const answers = [
        await workspace.run(invite, { as: 'olga' }),
        await workspace.run(revoke, { as: 'olga' }),
      ]
      if (!isNeeded) expect(answers).toMatchObject([{ event: {} }, { event: {} }])
    } catch (error) {
      failures.push(`${edit.name}: ${(error as Error).message.slice(0, 600)}`)
    }
    workspace.close()
    await Promise.all(
      [...stored].map(async ([table, rows]) => table.clear().then(() => table.bulkPut(rows as never[]))),
    )
  }
  expect(failures).toEqual([])
})
