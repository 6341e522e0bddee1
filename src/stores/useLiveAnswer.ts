import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { ComputedRef } from 'vue'
import type { Workspace } from '@/storage/workspace'
import { joinLiveAnswer } from './live-answers'
import type { LiveAnswer } from './live-answers'
import { useWorkspaceStore } from './workspace'

export type QueryName = keyof Workspace['queries']
export type Answer<K extends QueryName> = Awaited<ReturnType<Workspace['queries'][K]>>

interface Question {
  name: QueryName
  args: unknown[]
  /** The subject of the question; while it is the same, the last answer is kept until the next one. */
  about: unknown
}

interface State<A> {
  workspace: Workspace | undefined
  subject: string
  asked: boolean
  answer: { value: A } | undefined
}

/** The live, boxed answer of a query, for callers that pass the acting person; others use `useQuery`. */
export function useLiveAnswer<A>(ask: () => Question | undefined): ComputedRef<State<A>> {
  const store = useWorkspaceStore()
  const question = computed(() => {
    const { workspace } = store
    const asked = ask()
    if (!workspace || !asked) return undefined
    const { name, args, about } = asked
    return {
      workspace,
      key: `${name} ${JSON.stringify(args)}`,
      subject: `${name} ${JSON.stringify(about)}`,
      // eslint-disable-next-line no-restricted-syntax -- as many as the query has parameters
      read: () => (workspace.queries[name] as (...args: unknown[]) => Promise<unknown>)(...args),
    }
  })
  const joined = shallowRef<LiveAnswer & { key: string; workspace: Workspace }>()

  watch(
    () => [question.value?.workspace, question.value?.key],
    () => {
      const before = joined.value
      const asked = question.value
      joined.value = asked && {
        ...joinLiveAnswer(asked.workspace, asked.key, asked.read, store.report),
        key: asked.key,
        workspace: asked.workspace,
      }
      before?.release()
    },
    { immediate: true },
  )
  onScopeDispose(() => joined.value?.release())

  return computed((last?: State<A>): State<A> => {
    const asked = question.value
    if (!asked)
      return { workspace: undefined, subject: '', asked: store.workspace === undefined, answer: undefined }
    const { workspace, key, subject } = asked
    const current =
      joined.value?.key === key && joined.value.workspace === workspace ? joined.value : undefined
    const answer = current?.answer.value as { value: A } | undefined
    const isSame = last?.workspace === workspace && last.subject === subject
    return { workspace, subject, asked: true, answer: answer ?? (isSame ? last.answer : undefined) }
  })
}
