import { expect, it } from 'vitest'
import { suggestDomain } from '@/domain/model/domain-typos'

it.each([
  ['gmial.com', 'gmail.com'],
  ['gmal.com', 'gmail.com'],
  ['gmaill.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['outloook.com', 'outlook.com'],
  ['t-onlin.de', 't-online.de'],
  ['wbe.de', 'web.de'],
  ['gxm.de', 'gmx.de'],
  ['weeb.de', 'web.de'],
  ['somewhere.cmo', 'somewhere.com'],
])('I13: %s was probably meant to be %s', (domain, meant) => {
  expect(suggestDomain(domain)).toBe(meant)
})

it.each(['gmail.com', 'web.de', 'wex.de', 'example.com', 'lindgarten.example', 'mail.com', 'gmx.com'])(
  'I13: %s is taken as it is',
  (domain) => {
    expect(suggestDomain(domain)).toBeUndefined()
  },
)

it('I13: what is nearly the domain of everyone else was meant to be it', () => {
  expect(suggestDomain('lindgraten.example', ['lindgarten.example'])).toBe('lindgarten.example')
  expect(suggestDomain('lindgarten.example', ['lindgarten.example'])).toBeUndefined()
})
