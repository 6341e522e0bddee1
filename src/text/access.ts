import type { Access } from '@/domain/model/rows'
import type { Text } from './i18n'
import type { CatalogueNames } from './names'

/** An access in a few words: the role's name, or how many permissions were ticked by hand. */
export function accessText(access: Access, text: Text, names: CatalogueNames): string {
  return 'role' in access
    ? names.role(access.role)
    : text.t('access.customCount', {}, access.permissions.length)
}
