import { describe, expect, it } from 'vitest'
import { messageTooLong, nameInvalid, passwordTooWeak } from '@/domain/command/validation'

describe('I1: a message has at most 500 characters', () => {
  it('500 fit, 501 do not; emoji count as one', () => {
    expect(messageTooLong('a'.repeat(500))).toBeUndefined()
    expect(messageTooLong('😀'.repeat(500))).toBeUndefined()
    expect(messageTooLong('a'.repeat(501))).toEqual({ code: 'message-too-long', length: 501, limit: 500 })
    expect(messageTooLong()).toBeUndefined()
  })
})

describe('names', () => {
  it('a name is there, and not only invisible', () => {
    expect(nameInvalid(' \u200B ')).toEqual({ code: 'name-missing' })
    expect(nameInvalid('Li')).toBeUndefined()
  })

  it.each([
    '\u2800',
    '\u2800\u2800\u2800',
    '\u3164',
    '\u115f\u1160',
    '...',
    '– –',
    '🚀',
    '\u0301',
    '\u202e\u200f',
  ])('K9: a name has a visible letter or digit, %j has none', (name) => {
    expect(nameInvalid(name)).toEqual({ code: 'name-missing' })
  })

  it.each(['7', 'Ł', '李', '🚀 1', 'O’Neil', '½'])('K9: %s is a name', (name) => {
    expect(nameInvalid(name)).toBeUndefined()
  })

  it('100 characters fit, 101 do not', () => {
    expect(nameInvalid('é'.repeat(100))).toBeUndefined()
    expect(nameInvalid('é'.repeat(101))).toEqual({ code: 'name-too-long', limit: 100 })
  })
})

it('a password has 10 characters or more', () => {
  expect(passwordTooWeak('ä😀34567890')).toBeUndefined()
  expect(passwordTooWeak('ä😀3456789')).toEqual({ code: 'password-too-weak', length: 10 })
})
