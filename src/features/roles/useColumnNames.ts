import { useText } from '@/text/i18n'
import type { MatrixColumn } from './matrix'

/** What the columns are called. */
export function useColumnNames() {
  const { t, locale } = useText()
  return ({ role }: MatrixColumn) => role?.label[locale.value] ?? t('access.owner')
}
