import { expect, it } from 'vitest'
import { withCell } from '@/domain/catalogue/edits'
import { levels } from '@/domain/catalogue/levels'
import { withoutRole } from '../fixtures/catalogue-edits'
import { openTestWorkspace } from './open-workspace'

const edit = (catalogue = withCell(levels, 'author', 'campaigns.send', true)) => ({
  type: 'EditCatalogue' as const,
  catalogueId: 'levels',
  catalogue,
})

it('W6: whoever asks, it is the designer’s act; the next question gets the new answer', async () => {
  const { workspace, db } = await openTestWorkspace()
  const why = async () => {
    const answer = await workspace.queries.why({ personId: 'ben', accountId: 'lindgarten', actorId: 'olga' })
    return 'refusal' in answer
      ? answer
      : answer.answers.find(({ permission }) => permission === 'campaigns.send')
  }
  expect(await why()).toMatchObject({ allowed: false })
  expect(await workspace.run(edit(), { as: 'ben', id: 'edit' })).toMatchObject({
    event: { type: 'CatalogueEdited', given: 1 },
  })
  expect(await db.log.where('id').equals('edit').first()).toMatchObject({ actorId: 'designer' })
  expect(await why()).toMatchObject({ allowed: true })
})

it('I-13: what is in use is in the way, beforehand too, and nothing is written', async () => {
  const { workspace, db } = await openTestWorkspace()
  const gone = edit(withoutRole(levels, 'viewer'))
  const refusal = { code: 'catalogue-blocked', pending: 1 }
  expect(await workspace.queries.preview(gone, { as: 'nobody' })).toMatchObject({ answer: { refusal } })
  expect(await workspace.run(gone, { as: 'olga' })).toMatchObject({ refusal })
  expect((await db.catalogues.get('levels'))?.revision).toBe(1)
})

it('C3: the keys of who loses the right to them end with it', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'five-levels' })
  const noKeys = edit(withCell(levels, 'manager', 'api-keys.manage', false))
  expect(await workspace.run(noKeys, { as: 'ines' })).toMatchObject({ event: { keys: 2 } })
  expect((await db.apiKeys.toArray()).map(({ personId }) => personId).sort()).toEqual(['jakob', 'meike'])
})
