import { expect, it } from 'vitest'
import { generateUsers } from '@/scenarios/generated-users'
import { FIRST_NAMES, LAST_NAMES } from '@/scenarios/names'

const target = { primaryId: 'lumen', domain: 'lumen.example', inviters: ['olga'] }

it('E1: a generated address has the letters of the name, none is left out', () => {
  const users = generateUsers(target, 0, 20_000, Date.UTC(2026, 10, 30)).map(({ person }) => person)
  const names = new Set(users.flatMap(({ name }) => name.split(' ')))
  expect(names).toEqual(new Set([...FIRST_NAMES, ...LAST_NAMES]))
  expect(users.filter(({ email }) => !/^[a-z]+\.[a-z]+\d+@lumen\.example$/.test(email))).toEqual([])
  expect(users.find(({ name }) => name === 'Tariq Yıldız')?.username).toMatch(/^tariq\.yildiz\d+$/)
})
