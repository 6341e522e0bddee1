import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import type { Refusal } from '@/domain/command/refusal'
import type { Workspace } from '@/storage/workspace'
import { useLiveAnswer } from './useLiveAnswer'
import type { Answer, QueryName } from './useLiveAnswer'
import { useSessionStore } from './session'

type Queries = Workspace['queries']

/** Queries that take at most one object of parameters. */
type NamedQuery = {
  [K in QueryName]: Parameters<Queries[K]> extends [] | [object] ? K : never
}[QueryName]

/** What a screen says; who acts is added. */
type Params<K extends NamedQuery> =
  Parameters<Queries[K]> extends [infer Given] ? Omit<Given, 'actorId'> : undefined

interface QueryOptions<P> {
  /** Parameters that only refine the question: while one of them changes, the last answer stays until the next is there. */
  refinedBy?: readonly (keyof P)[]
}

export interface QueryResult<A> {
  /** Nothing while it is being read, or where it was refused. */
  data: ComputedRef<Exclude<A, { refusal: Refusal }> | undefined>
  refusal: ComputedRef<Refusal | undefined>
  /** As the query gave it; a refusal may come with more. */
  answer: ComputedRef<A | undefined>
  loading: ComputedRef<boolean>
}

/**
 * The live answer of a query, for the acting person where it takes parameters. Read again when what it read changes in
 * any tab and at the moment that a dated answer names. Another question, such as of another account or person, has no
 * answer until it is read; no parameters, no question.
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
    if (!session) return { name, args: [], about: undefined }
    const all = { ...given, actorId: session.personId }
    const refinedBy = (options?.refinedBy ?? []) as readonly string[]
    return { name, args: [all], about: Object.entries(all).filter(([key]) => !refinedBy.includes(key)) }
  })
  const answer = computed(() => box.value.answer?.value)
  return {
    data: computed(() => (isRefused(answer.value) ? undefined : answer.value) as never),
    refusal: computed(() => (isRefused(answer.value) ? answer.value.refusal : undefined)),
    answer,
    loading: computed(() => box.value.asked && !box.value.answer),
  }
}

const isRefused = (answer: unknown): answer is { refusal: Refusal } =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer
