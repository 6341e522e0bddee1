import type { Catalogue } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'
import type { Text } from '@/text/i18n'
import { extraPermissions } from './access-changes'

/** How much one access may do more and less than another, in a line; nothing where they may do the same. */
export function differenceSummary(
  catalogue: Catalogue,
  before: Access,
  after: Access,
  t: Text['t'],
): string | undefined {
  const [gains, loses] = [
    extraPermissions(catalogue, after, before).length,
    extraPermissions(catalogue, before, after).length,
  ]
  if (gains > 0 && loses > 0) return t('sharing.editing.both', { gains, loses })
  if (gains > 0) return t('sharing.editing.gains', {}, gains)
  return loses > 0 ? t('sharing.editing.loses', {}, loses) : undefined
}
