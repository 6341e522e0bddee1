// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { faultText, type Fault } from '@/text/notice'
import { en } from '@/text/messages/en'
import { locales, textFor, unresolved } from './text-for'

const faults = Object.keys(en.faults) as Fault[]

it.each(locales.flatMap((locale) => faults.map((fault) => ({ locale, fault }))))(
  'Y-04 $fault in $locale: what happened, what is safe, what to do',
  ({ locale, fault }) => {
    const said = Object.values(faultText(fault, textFor(locale).text))
    expect(said).toHaveLength(3)
    for (const line of said) {
      expect(line).toMatch(/^\S.+/)
      expect(line).not.toMatch(unresolved)
      expect(line).not.toContain(fault)
    }
  },
)
