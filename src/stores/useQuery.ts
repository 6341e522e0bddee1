import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import type { Refusal } from '@/domain/command/refusal'
import type { Workspace } from '@/storage/workspace'
import { useLiveAnswer } from './useLiveAnswer'
import type { Answer, QueryName } from './useLiveAnswer'
import { useSessionStore } from './session'

type Queries = Workspace['queries']

/** Queries with at most one object of params. */
type NamedQuery = {
  [K in QueryName]: Parameters<Queries[K]> extends [] | [object] ? K : never
}[QueryName]

/** The params that a screen gives; `useQuery` adds the acting person and the language. */
type Params<K extends NamedQuery> =
  Parameters<Queries[K]> extends [infer Given] ? Omit<Given, 'actorId' | 'language'> : undefined

interface QueryOptions<P> {
  /** When only these params change, the last answer is kept until the next one is there. */
  refinedBy?: readonly (keyof P)[]
}

export interface QueryResult<A> {
  /** Undefined while it is read, or if it was refused. */
  data: ComputedRef<Exclude<A, { refusal: Refusal }> | undefined>
  refusal: ComputedRef<Refusal | undefined>
  /** The complete answer; a refusal may have more fields. */
  answer: ComputedRef<A | undefined>
  loading: ComputedRef<boolean>
}

/**
 * The live answer of a query, for the acting person if it takes params. It is read again when its data change
 * in any tab, and when an answer with `until` runs out. After a change of params the answer is undefined
 * until it is read, except for `refinedBy`. Undefined params ask nothing.
 */
export function useQuery<K extends NamedQuery>(
  name: K,
  ...rest: Params<K> extends undefined
    ? []
    : [params: () => Params<K> | undefined, options?: QueryOptions<Params<K>>]
): QueryResult<Answer<K>> {
  const [params, options] = rest
  const session = params && useSessionStore()
  const box = useLiveAnswer<Answer<K>>(() => {
    const given = params?.()
    if (params && !given) return undefined
    if (session?.personId === '') return undefined
    if (!session) return { name, args: [], subject: undefined }
    const all = { ...given, actorId: session.personId, language: session.language }
    const refinedBy = ['language', ...((options?.refinedBy ?? []) as readonly string[])]
    return { name, args: [all], subject: Object.entries(all).filter(([key]) => !refinedBy.includes(key)) }
  })
  const answer = computed(() => box.value.answer?.value)
  return {
    data: computed(() => (isRefused(answer.value) ? undefined : answer.value) as never),
    refusal: computed(() => (isRefused(answer.value) ? answer.value.refusal : undefined)),
    answer,
    loading: computed(() => box.value.hasQuestion && !box.value.answer),
  }
}

const isRefused = (answer: unknown): answer is { refusal: Refusal } =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer
