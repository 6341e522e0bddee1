import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstLookAlike, lookAlikeKey, mixesScripts } from '@/domain/model/look-alikes'

it.each([
  ['ada', 'аԁа'],
  ['olga', 'οlga'],
  ['pope', 'роре'],
  ['cox', 'сох'],
  ['yildiz', 'yıldız'],
  ['kaiser', 'ĸaiser'],
  ['zoë', 'zoё'],
  ['nina', 'ηιηα'],
  ['λόγος', 'лόγος'],
])('K9: %s looks like %s', (one, other) => {
  expect(lookAlikeKey(one)).toBe(lookAlikeKey(other))
})

it.each([
  ['ada', 'adа2'],
  ['ada', 'eda'],
  ['zoe', 'zoë'],
  ['nina', 'mina'],
  ['иван', 'иваи'],
])('K9: %s does not look like %s', (one, other) => {
  expect(lookAlikeKey(one)).not.toBe(lookAlikeKey(other))
})

it.each(['ada', 'jürgen.7', 'иван_1', 'νίκος', '田中たろう', '김철수', '李雷', 'नीना', '123', 'ⴰⴷⴰ'])(
  'K9: %s is written in one script',
  (text) => {
    expect(mixesScripts(text)).toBe(false)
  },
)

it.each(['аda', 'olgа', 'οlga', 'ivan.иван', 'ada田', '김たろう', 'adaⴰ', 'ada१'])(
  'K9: %s mixes scripts',
  (text) => {
    expect(mixesScripts(text)).toBe(true)
  },
)

it('K9: stepping through an order finds every look-alike in it, and nothing else', () => {
  const name = fc
    .array(fc.constantFrom(...Array.from('adoаɑоοԁb😀1')), { minLength: 1, maxLength: 4 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(name, fc.uniqueArray(name, { maxLength: 40 }), (text, stored) => {
      const sorted = stored.toSorted()
      const found: string[] = []
      let from = firstLookAlike(text, '')
      while (from !== undefined) {
        const start = from
        const next = sorted.find((one) => one >= start)
        if (next === undefined) break
        from = firstLookAlike(text, next)
        if (from !== next) continue
        found.push(next)
        from = firstLookAlike(text, `${next}\0`)
      }
      expect(found).toEqual(sorted.filter((one) => lookAlikeKey(one) === lookAlikeKey(text)))
    }),
    { numRuns: 2000 },
  )
})
