import { expect, it, vi } from 'vitest'
import type { Workspace } from '@/storage/workspace'
import { inviteCommand, openTestWorkspace } from './open-workspace'

/** Every answer of a live read, in turn. */
function answersOf<T>(workspace: Workspace, read: () => Promise<T>): T[] {
  const answers: T[] = []
  workspace.watch(read).subscribe((answer) => answers.push(answer))
  return answers
}

it('a preview that had to fetch what decides still notices what changes afterwards', async () => {
  const { workspace } = await openTestWorkspace()
  const command = inviteCommand('zoe@x.example')
  const answers = answersOf(workspace, () => workspace.queries.preview(command, { as: 'olga' }))
  await vi.waitFor(() => expect(answers).toHaveLength(1), 30_000)
  expect(answers[0]?.answer).toHaveProperty('event')

  await workspace.run(command, { as: 'olga' })
  await vi.waitFor(() => expect(answers.at(-1)?.answer).toHaveProperty('refusal'))
})
