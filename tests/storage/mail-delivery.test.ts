import { expect, it } from 'vitest'
import { inviteCommand, openTestWorkspace } from './open-workspace'

const toSpam = {
  type: 'SetMailDelivery' as const,
  domain: 'x.example',
  delivery: { kind: 'spam' as const },
}

it('I13: whoever asks, setting up a domain is the designer’s act, and the next mail takes it', async () => {
  const { workspace, db } = await openTestWorkspace()
  expect(await workspace.run(toSpam, { as: 'ben', id: 'spam' })).toMatchObject({
    event: { type: 'MailDeliverySet', domain: 'x.example' },
  })
  expect(await db.log.where('id').equals('spam').first()).toMatchObject({ actorId: 'designer' })
  expect((await db.activity.toArray()).filter(({ id }) => id.includes('designer'))).toEqual([])
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga', id: 'first' })
  await workspace.run({ type: 'ResendInvitation', invitationId: 'first' }, { as: 'olga' })
  const mails = (await db.mails.toArray()).filter(({ to }) => to === 'fay@x.example')
  expect(mails.map(({ delivery }) => delivery)).toEqual([{ kind: 'spam' }, { kind: 'spam' }])
})

it('2.3: the designer’s acts need no sign-in, beforehand neither', async () => {
  const { workspace } = await openTestWorkspace()
  expect(await workspace.queries.preview(toSpam, { as: 'nobody' })).toMatchObject({
    answer: { event: { type: 'MailDeliverySet' } },
  })
})
