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

it.each([
  ...[
    'hotmail.be',
    'outlook.ie',
    'yahoo.dk',
    'mailo.com',
    'cloud.com',
    'yahoo.co.uk',
    'hotmail.com.ar',
    'live.nl',
  ],
  ...[
    'gmx.fr',
    'gmx.us',
    'outlook.com.br',
    'email.com',
    'ymail.com',
    'mail.de',
    'protonmail.ch',
    'posteo.at',
    'aol.fr',
  ],
  ...[
    'mail.ru',
    'email.cz',
    'wp.pl',
    'seznam.cz',
    'me.com',
    'msn.com',
    'fastmail.com',
    'tuta.com',
    'hey.com',
    'qq.com',
  ],
])('E1: the mail domain %s is no typing error', (domain) => {
  expect(suggestDomain(domain)).toBeUndefined()
})

it.each([
  ...[
    'gmail.co',
    'gmail.cm',
    'web.dk',
    'gmx.dk',
    'posteo.dk',
    'freenet.be',
    'aol.dk',
    't-online.dk',
    'yaho.dj',
  ],
  ...['gmx.ed', 'lindgarten.de', 'nordlicht.co.uk'],
])('E1: no suggestion leads %s to another country', (domain) => {
  const country = domain.slice(domain.lastIndexOf('.'))
  const suggestion = suggestDomain(domain, ['lindgarten.dk', 'nordlicht.com'])
  expect(suggestion?.endsWith(country) ?? true).toBe(true)
})

it.each([
  ['hotmial.be', 'hotmail.be'],
  ['outlok.ie', 'outlook.ie'],
  ['yahooo.co.uk', 'yahoo.co.uk'],
  ['gmial.con', 'gmail.com'],
])('E1: %s keeps its country: %s', (domain, meant) => {
  expect(suggestDomain(domain)).toBe(meant)
})

it('E1: the most similar domain is suggested, not the first one', () => {
  expect(suggestDomain('gmali.com', ['gmalt.com', 'gmalo.com'])).toBe('gmail.com')
  expect(suggestDomain('lindgraten.example', ['lindgrate.example', 'lindgarten.example'])).toBe(
    'lindgarten.example',
  )
})

it('I13: what is nearly the domain of everyone else was meant to be it', () => {
  expect(suggestDomain('lindgraten.example', ['lindgarten.example'])).toBe('lindgarten.example')
  expect(suggestDomain('lindgarten.example', ['lindgarten.example'])).toBeUndefined()
})
