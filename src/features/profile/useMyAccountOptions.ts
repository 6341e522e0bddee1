import { computed } from 'vue'
import type { SelectOption } from '@/ui/select/select-options'
import { useAccountsStore } from '@/stores/accounts'
import type { ProfileAccount, ProfileTree, Profile } from '@/stores/profile'
import { isolate, useText } from '@/text/i18n'

/** The accounts of a profile as select options; `reason` tells why an account is disabled. */
export function useMyAccountOptions(
  profile: () => Profile,
  reason: (tree: ProfileTree, account: ProfileAccount) => string | undefined,
) {
  const { t } = useText()
  const store = useAccountsStore()

  const options = computed((): SelectOption[] =>
    profile().trees.flatMap((tree) =>
      tree.accounts.map((one) => ({
        value: one.account.id,
        label: isolate(one.account.name),
        disabledReason: tree.locked ? t('profile.keys.locked') : reason(tree, one),
      })),
    ),
  )
  const enabledOptions = computed(() => options.value.filter(({ disabledReason }) => !disabledReason))
  /** The account that this tab used last if it is enabled, otherwise the first enabled one. */
  const preferredId = () =>
    (enabledOptions.value.find(({ value }) => value === store.lastUsed?.id) ?? enabledOptions.value[0])?.value

  return { options, enabledOptions, preferredId }
}
