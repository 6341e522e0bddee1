import { computed, ref, shallowRef } from 'vue'
import type { Command, Event } from '@/domain/commands'
import type { Refusal } from '@/domain/command/refusal'
import type { RunOptions } from '@/storage/commands/prepare'
import { refreshTimedAnswers } from './live-answers'
import { useLiveAnswer } from './useLiveAnswer'
import type { Answer } from './useLiveAnswer'
import { useSessionStore } from './session'
import { useWorkspaceStore } from './workspace'

/** Options besides the command, such as a code or the revisions that a form was opened on. */
export type CommandOptions = Omit<RunOptions, 'as' | 'id'>

/** Runs commands as the acting person; a refusal stays until the next attempt. */
export function useCommand() {
  const store = useWorkspaceStore()
  const session = useSessionStore()
  const busy = ref(false)
  const refusal = shallowRef<Refusal>()
  /** Number of refusals; a change announces the same refusal again. */
  const refusalCount = ref(0)
  let attempt = { id: '', input: '' }

  /** The event, or undefined if refused. A retry after a fault keeps the id, so that it runs once (K2). */
  async function run(command: Command, options: CommandOptions = {}): Promise<Event | undefined> {
    if (busy.value) return undefined
    busy.value = true
    refusal.value = undefined
    const input = JSON.stringify([command, options.seen])
    if (attempt.input !== input) attempt = { id: crypto.randomUUID(), input }
    try {
      const workspace = store.requireWorkspace()
      const answer = await workspace.run(command, { ...options, as: session.personId, id: attempt.id })
      attempt = { id: '', input: '' }
      if ('event' in answer) return answer.event
      refreshTimedAnswers(workspace)
      refusal.value = answer.refusal
      refusalCount.value++
    } catch (error) {
      store.report(error)
    } finally {
      busy.value = false
    }
    return undefined
  }

  return { run, busy, refusal, refusalCount }
}

/** The live answer that a command would get now; nothing is written. */
export function usePreview(
  command: () => Command | undefined,
  seen: () => Record<string, number> = () => ({}),
) {
  const session = useSessionStore()
  const box = useLiveAnswer<Answer<'preview'>>(() => {
    const previewed = command()
    const as = session.personId
    // While the command stays on the same subject, the last preview is kept until the next one is there.
    return (
      previewed && {
        name: 'preview',
        args: [previewed, { as, seen: seen() }],
        subject: [as, ...subjectOf(previewed)],
      }
    )
  })
  return computed(() => box.value.answer?.value)
}

const subjectOf = (command: object) =>
  ['type', 'primaryId', 'accountId', 'invitationId', 'keyId', 'appSessionId'].map(
    (key) => (command as Partial<Record<string, unknown>>)[key],
  )

export const refusalIn = (preview: Answer<'preview'> | undefined): Refusal | undefined =>
  preview && 'refusal' in preview.answer ? preview.answer.refusal : undefined

/** The event of the previewed command, if it is of one of the types. */
export function eventIn<Type extends Event['type']>(
  preview: Answer<'preview'> | undefined,
  ...types: Type[]
) {
  const event = preview && 'event' in preview.answer ? preview.answer.event : undefined
  return types.find((type) => type === event?.type) && (event as Extract<Event, { type: Type }>)
}
