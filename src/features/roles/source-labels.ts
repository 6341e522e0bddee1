import type { Permission } from '@/domain/model/catalogue'
import type { Text } from '@/text/i18n'

/** A permission that a source states with confidence has no labels. */
export const sourceLabels = ({ basis, confidence }: Permission, t: Text['t']): string[] => [
  ...(basis === 'derived' ? [t('roles.source.derivedShort')] : []),
  ...(confidence === 'low' ? [t('roles.source.confidence.short')] : []),
]
