import type { MatrixColumn } from '@/domain/access/role-matrix'
import { useText } from '@/text/i18n'

export function useColumnNames() {
  const { t, locale } = useText()
  return ({ role }: MatrixColumn) => role?.label[locale.value] ?? t('access.owner')
}
