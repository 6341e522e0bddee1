import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedCatalogues } from '@/domain/catalogue/shipped'
import type { Label } from '@/domain/model/catalogue'
import { de } from '@/text/messages/de'
import { en } from '@/text/messages/en'

type Words = readonly (readonly [where: string, words: string])[]

function messagesIn(part: object, path = ''): Words {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as const]
      : messagesIn(value as object, `${path}${key}.`),
  )
}

const isLabel = (part: object): part is Label => 'en' in part && 'de' in part

function labelsIn(part: object, locale: keyof Label, path = ''): Words {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return []
    const where = `${path}${key}`
    return isLabel(value) ? [[where, value[locale]] as const] : labelsIn(value, locale, `${where}.`)
  })
}

const messages = { en: messagesIn(en), de: messagesIn(de) }
const labels = { en: labelsIn(shippedCatalogues, 'en'), de: labelsIn(shippedCatalogues, 'de') }

/** Words that docs/glossary.md and the terms of the product replace, with an example that the scan must notice. */
const avoided: Record<keyof Label, [name: string, pattern: RegExp, example: string][]> = {
  en: [
    ['a straight quotation mark', /['"]/, "Delete users' access"],
    [
      'an Oxford comma',
      /\b\w+, (\w+ )?\w+, (and|or) (\w+ )?\w+\b(?! \w+ (is|are|may|has|have)\b)/,
      'keys, apps, and seats',
    ],
    ['an e-mail address called mail', /(?<!e-)\bmail address/i, 'Enter a mail address.'],
    [
      'American spelling',
      /\b(color|center|catalog|canceled|favorite|behavior|organization|license)\b|\b(author|recogn|custom|real|organ|final|normal)i[z](e|es|ed|ing|ation)\b/i,
      'This catalog is customized.',
    ],
    ['a short unit', /\b\d*\{?n?\}? ?(min|hrs?|secs?|mo)\b\.?/, '{n} min'],
    ['devices of app sessions', /signed-in devices|on a device\b/i, 'Signed-in devices'],
  ],
  de: [
    ['a straight quotation mark', /['"]/, '"Rolle"'],
    ['Account', /\bAccounts?\b/, 'Account-Zugriff'],
    ['Benutzername', /Benutzername/, 'Benutzername'],
    ['another word for two-factor sign-in', /Zwei-Faktor(?!-Anmeldung)|2FA/, 'Zwei-Faktor ein'],
    ['another word for the workbench', /Workbench|Werkzeug/, 'Workbench'],
    ['another word for the log', /Protokoll|Historie|Aktivität/, 'Aktivitäten'],
    ['a short unit', /\b(min|Min|Std|Sek)\b\.?/, '5 Min.'],
    ['devices of app sessions', /Angemeldete Geräte/, 'Angemeldete Geräte'],
  ],
}

/** Words that belong to the product that is designed, so that its catalogue says them (K7). */
const ofProduct: Record<keyof Label, [name: string, pattern: RegExp, example: string][]> = {
  en: [
    ['what one may be', /\b(role|level)s?\b/i, 'Choose a role'],
    [
      'ending access',
      /\b(delete|remove|revoke)[sd]? (\w+’s |the )?access\b|\baccess\b[^.,]*\b(deleted|removed|revoked)\b/i,
      'Delete access',
    ],
    ['a page or an act', /share account|leave account/i, 'Share account'],
  ],
  de: [
    ['what one may be', /\bRollen?\b|\b(Benutzere|E)benen?\b/, 'Rolle wählen'],
    ['ending access', /\bZugriff\b[^.,]*\b(lösch|gelöscht|widerruf|entfern)/, 'Zugriff von Jo gelöscht'],
    ['a page or an act', /\bKonto teilen\b|^Konto verlassen/, 'Konto teilen'],
  ],
}

/** The workbench describes scenarios, a CSV file has columns with fixed names, and without a tree the terms are neutral. */
const isNotOfProduct = (where: string) => /^workbench\.(names|holds)\.|^several\.hint$|^terms\./.test(where)
/** Parameters are no words. */
const withoutParams = (words: string) => words.replace(/\{\w+\}/g, '{}')

function found(words: Words, patterns: (typeof avoided)['en']): string[] {
  return words.flatMap(([where, message]) =>
    patterns
      .filter(([, pattern]) => pattern.test(withoutParams(message)))
      .map(([name]) => `${where}: ${name}: ${message}`),
  )
}

describe.each(['en', 'de'] as const)('words in %s', (locale) => {
  it('no message and no label of a shipped catalogue has a word to avoid', () => {
    expect(found([...messages[locale], ...labels[locale]], avoided[locale])).toEqual([])
  })

  it('K7: no message has a word of the product that is designed', () => {
    const own = messages[locale].filter(([where]) => !isNotOfProduct(where))
    expect(found(own, ofProduct[locale])).toEqual([])
  })

  it.each([...avoided[locale], ...ofProduct[locale]])('the scan notices %s', (name, pattern, example) => {
    expect(found([['here', example]], [[name, pattern, example]])).toHaveLength(1)
  })
})

describe('messages with a term of the product', () => {
  const keys = [
    ...new Set(
      [...messages.en, ...messages.de].flatMap(([key, words]) => (/\{[Tt]erm/.test(words) ? [key] : [])),
    ),
  ]

  /** The keys that a source asks for: as they are, and as far as a template says them. */
  function termKeysIn(source: string): string[] {
    const exact = new Set([...source.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key))
    const templates = [...source.matchAll(/\bt\(\s*`([\w.-]+)\$\{[^`]*\}`/g)].map(([, start = '']) => start)
    return keys.filter(
      (key) => exact.has(key) || templates.some((start) => /^[\w-]+$/.test(key.replace(start, ''))),
    )
  }

  it('K7: whoever says one has the terms of a catalogue at hand', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|vue)$/.test(file) && !/messages|^text|^domain/.test(file))
      .map((file) => join('src', file))
    const guilty = files.filter((file) => {
      const source = readFileSync(file, 'utf8')
      return /\buseText\(\)/.test(source) && !/withTerms/.test(source) && termKeysIn(source).length > 0
    })
    expect(guilty).toEqual([])
  })

  it('the scan notices a key, and a template that may be one', () => {
    expect(termKeysIn("t('invite.choose')")).toEqual(['invite.choose'])
    expect(termKeysIn('t(`users.columns.${column}`)')).toEqual(['users.columns.level'])
    expect(termKeysIn("t('invite.send')")).toEqual([])
  })
})
