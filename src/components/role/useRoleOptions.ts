import { computed } from 'vue'
import type { SelectOption } from '@/components/base/selectOptions'
import { useNamesOf } from '@/components/catalogue/useNamesOf'
import type { Catalogue } from '@/domain/catalogue/schema'
import type { AccessChoices } from '@/domain/choices'
import type { Refusal } from '@/domain/refusals'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

export type AccessOption = `role/${string}` | 'custom'

/** The roles with what each is for, and *Custom*; those that cannot be given say why. */
export function useRoleOptions(choices: () => AccessChoices, catalogue: () => Catalogue) {
  const text = useText()
  const names = useNamesOf(catalogue)

  function why(refusal: Refusal): string {
    switch (refusal.code) {
      case 'role-not-in-plan':
        return inPlans(refusal.plansWithRole)
      case 'custom-not-in-plan':
        return inPlans(refusal.plansWithCustom)
      case 'grants-more-than-held':
        return text.t('invite.beyond', {}, refusal.permissions.length)
      default:
        return refusalText(refusal, text, names.value).text
    }
  }

  function inPlans(plans: readonly string[]): string {
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
        disabledReason: refusal && why(refusal),
      })),
      {
        value: 'custom',
        label: text.t('access.custom'),
        description: customRefusal ? undefined : text.t('invite.customAbout'),
        disabledReason: customRefusal && why(customRefusal),
      },
    ]
  })
}
