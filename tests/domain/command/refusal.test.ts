import { expect, it } from 'vitest'
import type { Refusal } from '@/domain/command/refusal'
import { firstRefusal, rowsRefused } from '@/domain/command/refusal'

const no: Refusal = { code: 'is-yourself' }

it('K1: a list of one row answers the refusal itself', () => {
  expect(rowsRefused([no])).toBe(no)
  expect(rowsRefused([undefined])).toBeUndefined()
})

it('K1, K5: a longer list reports every refused row by its index', () => {
  const rows = [
    { index: 1, refusal: no },
    { index: 3, refusal: no },
  ]
  expect(rowsRefused([undefined, no, undefined, no])).toEqual({ code: 'rows-refused', rows })
  expect(rowsRefused([undefined, undefined])).toBeUndefined()
})

it('K1: the first thing that is refused settles it', () => {
  const asked: number[] = []
  const ask = (n: number) => {
    asked.push(n)
    return n === 2 ? no : undefined
  }
  expect(firstRefusal([1, 2, 3], ask)).toBe(no)
  expect(asked).toEqual([1, 2])
})
