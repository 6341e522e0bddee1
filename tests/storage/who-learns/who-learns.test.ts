import { beforeAll, describe, expect, it } from 'vitest'
import type { Workspace } from '@/storage/workspace'
import { lists, openTrees } from './open-trees'
import { questions } from './questions'
import { readers, wordsFor } from './readers'
import type { Reader } from './readers'

// Q4, R-13: every query of the workspace, asked by everyone about everything. What an answer tells of a tree must be
// in the question, or be what the reader may know.

/** Every word of a tree: ids, names and addresses. */
const words = new Set([
  ...(lists.people ?? []).flatMap(({ id, name, username, email }) => [id, name, username, email]),
  ...(lists.accounts ?? []).flatMap(({ id, name }) => [id, name]),
  ...(lists.invitations ?? []).flatMap(({ id, email, message, links }) => [id, email, message, ...links]),
  ...(lists.apiKeys ?? []).map(({ label }) => label),
])
words.delete('')

/** The words of trees in an answer, or in what was asked. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[^\w@.-]+/).filter((word) => words.has(word))
  if (value instanceof Map || value instanceof Set) return [...value].flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [...wordsIn(key), ...wordsIn(one)])
}

type Ask = (actorId: string) => unknown[][]
const asActor = Object.entries(questions).flatMap(([name, asked]) =>
  typeof asked === 'string' ? [] : [[name as keyof Workspace['queries'], asked as Ask] as const],
)

/** I11: an answer that changes with time alone is read again then, which is after it was read. */
function isReadInALoop(answer: unknown): boolean {
  const { at, until } = Object(answer) as { at?: number; until?: number }
  return until !== undefined && !(until > Number(at))
}

/** What a query tells a reader that they may not know: `query: word`. */
async function leaks(workspace: Workspace, reader: Reader, name: keyof Workspace['queries'], ask: Ask) {
  const known = wordsFor(reader, lists)
  const query = workspace.queries[name] as (...params: unknown[]) => Promise<unknown>
  const found = new Set<string>()
  for (const params of ask(reader.id)) {
    const given = new Set(wordsIn(params))
    const answer = await query(...params)
    expect(isReadInALoop(answer), name).toBe(false)
    for (const word of wordsIn(answer)) {
      if (!known.has(word) && !given.has(word)) found.add(word)
    }
  }
  return [...found].map((word) => `${name} tells ${reader.name}: ${word}`)
}

describe('Q4: every query asks as its actor, or is the designer’s by name', () => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = (await openTrees()).workspace
  })

  it('all of them are listed', () => {
    expect(Object.keys(questions).sort()).toEqual(Object.keys(workspace.queries).sort())
  })

  it.each(readers)('R-13: nothing tells $name more than they may know', async (reader) => {
    const found: string[] = []
    for (const [name, ask] of asActor) found.push(...(await leaks(workspace, reader, name, ask)))
    expect(found).toEqual([])
  })

  it('the owner learns everything of the tree, so that the test above looks at answers', async () => {
    const owner = readers.find(({ name }) => name === 'the owner')
    const seen = new Set<string>()
    for (const [name, ask] of asActor) {
      const query = workspace.queries[name] as (...params: unknown[]) => Promise<unknown>
      for (const params of ask(owner?.id ?? ''))
        for (const word of wordsIn(await query(...params))) seen.add(word)
    }
    const mine = [...wordsFor(owner!, lists)].filter((word) => words.has(word) && !word.startsWith('link-'))
    expect(mine.filter((word) => !seen.has(word))).toEqual([])
  })

  it('control: a query that does not ask who reads is noticed', async () => {
    const all = await workspace.queries.sharing({ accountId: 'acct-A', actorId: 'owner-A' })
    const careless = {
      ...workspace,
      queries: { ...workspace.queries, sharing: async () => Promise.resolve(all) },
    }
    const outsider = readers.find(({ id }) => id === 'stranger')
    expect(await leaks(careless as Workspace, outsider!, 'sharing', () => [[]])).not.toEqual([])
  })
})
