import { computed } from 'vue'
import type { SelectOption } from '@/ui/select/select-options'
import { useNamesOfCatalogue } from '@/components/catalogue/useNamesOfCatalogue'
import type { Catalogue } from '@/domain/model/catalogue'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Access } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { differenceSummary } from './access-changes'

export type AccessOption = `role/${string}` | 'custom'

/** Roles and *Custom* as options, with why they cannot be granted or how they differ from now. */
export function useRoleOptions(
  choices: () => AccessChoices,
  catalogue: () => Catalogue,
  currentAccess: () => Access | undefined = () => undefined,
) {
  const text = useText()
  const names = useNamesOfCatalogue(catalogue)

  function disabledReason(refusal: Refusal): string {
    switch (refusal.code) {
      case 'role-not-in-plan':
        return availableInPlans(refusal.plansWithRole)
      case 'custom-not-in-plan':
        return availableInPlans(refusal.plansWithCustom)
      case 'grants-more-than-held':
        return text.t('invite.beyond', {}, refusal.permissions.length)
      default:
        return refusalText(refusal, text, names.value).text
    }
  }

  function differenceNote(role: string): string | undefined {
    const current = currentAccess()
    if (!current) return undefined
    if ('role' in current && current.role === role) return text.t('sharing.editing.present')
    return differenceSummary(catalogue(), current, { role }, text.t) ?? text.t('sharing.editing.same')
  }

  function availableInPlans(plans: readonly string[]): string {
    if (plans.length === 0) return text.t('invite.inNoPlan')
    const [first = '', ...others] = plans.map(names.value.plan)
    const rest = others.length > 1 ? [text.t('common.more', {}, others.length)] : others
    return text.t('invite.inPlans', { plans: text.list([first, ...rest]) })
  }

  return computed<SelectOption<AccessOption>[]>(() => {
    const { roles, customRefusal } = choices()
    return [
      ...roles.map(({ id, refusal }) => ({
        value: `role/${id}` as const,
        label: names.value.role(id),
        description: catalogue().roles.find((role) => role.id === id)?.purpose[text.locale.value],
        note: refusal ? undefined : differenceNote(id),
        disabledReason: refusal && disabledReason(refusal),
      })),
      {
        value: 'custom',
        label: text.t('access.custom'),
        description: customRefusal ? undefined : text.t('invite.customAbout'),
        disabledReason: customRefusal && disabledReason(customRefusal),
      },
    ]
  })
}
