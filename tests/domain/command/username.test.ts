import { expect, it } from 'vitest'
import { isSameUsername, usernameInvalid, usernameKey } from '@/domain/command/username'

it.each(['аda', 'olgа', 'ivan.иван', 'ada\u2800'])(
  'K9: the username %j is of one script, all of it visible',
  (name) => {
    expect(usernameInvalid(name)).toEqual({ code: 'username-invalid' })
  },
)

it.each(['ab', 'a b c', 'a@b.de', '', 'x'.repeat(61), 'a\nbc', 'ol\u200Bga', 'ol\u202Ega', 'ol\0ga'])(
  '%j is no username',
  (username) => {
    expect(usernameInvalid(username)).toEqual({ code: 'username-invalid' })
  },
)

it.each(['abc', 'x'.repeat(60), 'Jürgen-7', ' abc ', 'иван', 'ａｄａ', '田中たろう'])(
  '%j is a username',
  (username) => {
    expect(usernameInvalid(username)).toBeUndefined()
  },
)

it('usernames that differ only in case are the same', () => {
  expect(usernameKey(' Olga ')).toBe(usernameKey('oLGA'))
})

it.each(['\u2800\u2800\u2800', '\u3164\u3164\u3164', '...', '🚀🚀🚀'])(
  'K9: a username has a visible letter or digit, %j has none',
  (name) => {
    expect(usernameInvalid(name)).toEqual({ code: 'username-invalid' })
  },
)

it('K9: usernames that look alike are the same', () => {
  expect(isSameUsername('Ada', 'аԁа')).toBe(true)
  expect(isSameUsername('ada', 'adam')).toBe(false)
})
