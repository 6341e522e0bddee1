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
  subject: unknown
}

interface State<A> {
  workspace: Workspace | undefined
  subjectKey: string
  /** Also true until the workspace is there. */
  hasQuestion: boolean
  answer: { value: A } | undefined
}

/** The live, boxed answer of a query, for callers that pass the acting person; others use `useQuery`. */
export function useLiveAnswer<A>(question: () => Question | undefined): ComputedRef<State<A>> {
  const store = useWorkspaceStore()
  const request = computed(() => {
    const { workspace } = store
    const current = question()
    if (!workspace || !current) return undefined
    const { name, args, subject } = current
    return {
      workspace,
      key: `${name} ${JSON.stringify(args)}`,
      subjectKey: `${name} ${JSON.stringify(subject)}`,
      // eslint-disable-next-line no-restricted-syntax -- as many as the query has parameters
      read: () => (workspace.queries[name] as (...args: unknown[]) => Promise<unknown>)(...args),
    }
  })
  const joined = shallowRef<LiveAnswer & { key: string; workspace: Workspace }>()

  watch(
    () => [request.value?.workspace, request.value?.key],
    () => {
      const before = joined.value
      const next = request.value
      joined.value = next && {
        ...joinLiveAnswer(next.workspace, next.key, next.read, store.report),
        key: next.key,
        workspace: next.workspace,
      }
      before?.release()
    },
    { immediate: true },
  )
  onScopeDispose(() => joined.value?.release())

  return computed((last?: State<A>): State<A> => {
    if (!request.value) {
      const hasQuestion = store.workspace === undefined
      return { workspace: undefined, subjectKey: '', hasQuestion, answer: undefined }
    }
    const { workspace, key, subjectKey } = request.value
    const current =
      joined.value?.key === key && joined.value.workspace === workspace ? joined.value : undefined
    const answer = current?.answer.value as { value: A } | undefined
    const isSame = last?.workspace === workspace && last.subjectKey === subjectKey
    return { workspace, subjectKey, hasQuestion: true, answer: answer ?? (isSame ? last.answer : undefined) }
  })
}
