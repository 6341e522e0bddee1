import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

let complaints: string[] = []

const note = (...words: unknown[]): void => {
  complaints.push(format(...words))
}

beforeEach(() => {
  complaints = []
  console.warn = note
  console.error = note
})

afterEach(() => {
  expect(complaints, 'nothing may be written to the console').toEqual([])
})
