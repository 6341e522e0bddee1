import type { Catalogue } from '@/domain/model/catalogue'
import { hasVisibleLetter } from '@/domain/model/visible-letter'
import { MAX_PROBLEMS, type CatalogueProblem } from './check-catalogue'

/** A term stands in buttons, menus and heads of columns (in characters). */
const MAX_TERM = 40

/** K9: terms and labels without a letter or digit that one sees, and terms that are too long. */
export function wordProblems(catalogue: Catalogue): CatalogueProblem[] {
  return problemsIn(catalogue, '').slice(0, MAX_PROBLEMS)
}

function problemsIn(part: object, path: string): CatalogueProblem[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): CatalogueProblem[] => {
    const where = path ? `${path}.${key}` : key
    if (typeof value === 'object' && value !== null) return problemsIn(value, where)
    if (typeof value !== 'string' || !['en', 'de'].includes(key)) return []
    const isTooLong = where.startsWith('terms.') && Array.from(value).length > MAX_TERM
    return isTooLong || !hasVisibleLetter(value) ? [{ path: where, kind: 'form', id: '' }] : []
  })
}
