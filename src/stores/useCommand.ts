import { computed, ref, shallowRef } from 'vue'
import type { Command, Event } from '@/domain/commands'
import type { Refusal } from '@/domain/command/refusal'
import type { RunOptions } from '@/storage/prepare'
import { useLiveAnswer } from './useLiveAnswer'
import type { Answer } from './useLiveAnswer'
import { useSessionStore } from './session'
import { useWorkspaceStore } from './workspace'

/** What a command needs besides, such as a code or the revisions that a form was opened on. */
export type CommandOptions = Omit<RunOptions, 'as' | 'id'>

/** Runs commands as the acting person; what was refused stays until the next try. */
export function useCommand() {
  const store = useWorkspaceStore()
  const session = useSessionStore()
  const busy = ref(false)
  const refusal = shallowRef<Refusal>()
  /** Counts refusals, so that the same one twice is announced twice. */
  const refusalCount = ref(0)
  let attempt = { id: '', input: '' }

  /** What happened, or nothing when it was refused. The same try after a fault keeps its id (K2). */
  async function run(command: Command, options: CommandOptions = {}): Promise<Event | undefined> {
    if (busy.value) return undefined
    busy.value = true
    refusal.value = undefined
    const input = JSON.stringify([command, options.seen])
    if (attempt.input !== input) attempt = { id: crypto.randomUUID(), input }
    try {
      const answer = await store
        .requireWorkspace()
        .run(command, { ...options, as: session.personId, id: attempt.id })
      attempt = { id: '', input: '' }
      if ('event' in answer) return answer.event
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

/** The answer a command would get now: why a button is disabled, what would end with it. Live; writes nothing. */
export function usePreview(
  command: () => Command | undefined,
  seen: () => Record<string, number> = () => ({}),
) {
  const session = useSessionStore()
  const box = useLiveAnswer<Answer<'preview'>>(() => {
    const previewed = command()
    const as = session.personId
    // While a form on one subject is filled in, its last preview stays until the next is there.
    return (
      previewed && {
        name: 'preview',
        args: [previewed, { as, seen: seen() }],
        about: [as, ...subjectOf(previewed)],
      }
    )
  })
  return computed(() => box.value.answer?.value)
}

const subjectOf = (command: object) =>
  ['type', 'primaryId', 'accountId', 'invitationId', 'keyId', 'deviceId'].map(
    (key) => (command as Partial<Record<string, unknown>>)[key],
  )

/** Why the previewed command would be refused. */
export const refusalIn = (preview: Answer<'preview'> | undefined): Refusal | undefined =>
  preview && 'refusal' in preview.answer ? preview.answer.refusal : undefined

/** What the previewed command would do, where that is an event of the type. */
export function eventIn<Type extends Event['type']>(
  preview: Answer<'preview'> | undefined,
  ...types: Type[]
) {
  const event = preview && 'event' in preview.answer ? preview.answer.event : undefined
  return types.find((type) => type === event?.type) && (event as Extract<Event, { type: Type }>)
}
