import type { Permission } from '@/domain/model/catalogue'
import type { Text } from '@/text/i18n'

/** What is to be known of a source that is not the best: that it is derived, that it is doubtful. */
export const sourceLabels = ({ basis, confidence }: Permission, t: Text['t']): string[] => [
  ...(basis === 'derived' ? [t('roles.source.derivedShort')] : []),
  ...(confidence === 'low' ? [t('roles.source.confidence.short')] : []),
]
