import { defineComponent, h, shallowRef, watch } from 'vue'
import type { AllowedComponentProps, Component, Ref, VNodeProps } from 'vue'
import type { Refusal } from './domain/command/refusal'
import { useDialogs } from './stores/dialogs'
import type { SharingRow } from './stores/sharing'
import { useQuery } from './stores/useQuery'
import { withMessages } from './text/i18n'

/** The dialogs that are opened by name. */
export const dialogs = {
  invite: dialogWithQuery('sharing', readSharing, () => import('./features/invite/InviteDialog.vue')),
  'edit-access': dialogWithQuery(
    'sharing',
    readSharingOfRow,
    () => import('./features/sharing/EditAccessDialog.vue'),
  ),
  'revoke-access': dialogWithQuery(
    'sharing',
    readSharingOfRow,
    () => import('./features/sharing/RevokeAccessDialog.vue'),
  ),
  'withdraw-invitation': dialogWithQuery(
    'sharing',
    readSharingOfRow,
    () => import('./features/sharing/WithdrawInvitationDialog.vue'),
  ),
  'bulk-role': dialog(() => import('./features/users/bulk/BulkRoleDialog.vue')),
  'bulk-revoke': dialog(() => import('./features/users/bulk/BulkRevokeDialog.vue')),
  'open-account': dialog(() => import('./components/account/OpenAccountDialog.vue')),
  'open-subaccount': dialog(() => import('./components/account/OpenSubaccountDialog.vue')),
  'rename-account': dialogWithQuery(
    'tree',
    readTree,
    () => import('./features/settings/RenameAccountDialog.vue'),
  ),
  'close-account': dialog(() => import('./features/settings/CloseAccountDialog.vue')),
  'require-two-factor': dialog(() => import('./features/settings/RequireTwoFactorDialog.vue')),
  'transfer-ownership': dialogWithQuery(
    'tree',
    readTree,
    () => import('./features/settings/TransferOwnershipDialog.vue'),
  ),
  'set-up-two-factor': dialog(() => import('./features/profile/SetUpTwoFactorDialog.vue')),
  'turn-off-two-factor': dialog(() => import('./features/profile/TurnOffTwoFactorDialog.vue')),
  'leave-account': dialog(() => import('./features/profile/LeaveAccountDialog.vue')),
  'create-api-key': dialogWithQuery(
    'profile',
    readProfile,
    () => import('./features/profile/CreateApiKeyDialog.vue'),
  ),
  'delete-api-key': dialog(() => import('./features/profile/DeleteApiKeyDialog.vue')),
  'sign-in-app': dialogWithQuery(
    'profile',
    readProfile,
    () => import('./features/profile/SignInAppDialog.vue'),
  ),
}

type ParamsByName = {
  [Name in keyof typeof dialogs]: NonNullable<(typeof dialogs)[Name]['params']>
}

declare module '@/stores/dialogs' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface DialogParams extends ParamsByName {}
}

interface Dialog<Params> {
  load: () => Promise<Component>
  /** Only for type inference. */
  params?: Params
}
type Module<Loaded> = () => Promise<{ default: Loaded }>
type ParamsOf<Loaded> = Loaded extends abstract new (...args: never[]) => { $props: infer Props }
  ? Omit<Props, 'open' | 'onUpdate:open' | keyof VNodeProps | keyof AllowedComponentProps>
  : never

function dialog<Loaded extends Component>(load: Module<Loaded>): Dialog<ParamsOf<Loaded>> {
  return { load: withMessages(async () => (await load()).default) }
}

interface OfAccount {
  accountId: string
}

/** A dialog with a prop read from the workspace; it opens once that is there and closes if refused. */
function dialogWithQuery<
  Loaded extends Component,
  Property extends string & keyof ParamsOf<Loaded>,
  Params extends object,
>(
  property: Property,
  read: (params: Params) => {
    data: Ref<ParamsOf<Loaded>[Property] | undefined>
    refusal: Ref<Refusal | undefined>
  },
  load: Module<Loaded>,
): Dialog<Omit<ParamsOf<Loaded>, Property> & Params> {
  const loadWithQuery = withMessages(async () => {
    const { default: loaded } = await load()
    return defineComponent({
      inheritAttrs: false,
      props: { accountId: { type: String, default: undefined } },
      setup({ accountId }, { attrs }) {
        const { discardUnlessReplaced } = useDialogs()
        const { data, refusal } = read({ ...attrs, accountId } as unknown as Params)
        watch(refusal, (refused) => refused && discardUnlessReplaced())
        const last = shallowRef<unknown>(data.value)
        watch(data, (found) => (last.value = found ?? last.value))
        return () => (last.value ? h(loaded, { ...attrs, [property]: last.value }) : null)
      },
    })
  })
  return { load: loadWithQuery }
}

function readSharing({ accountId }: OfAccount) {
  return useQuery('sharingSelection', () => ({ accountId }))
}

function readSharingOfRow({ accountId, row }: OfAccount & { row: SharingRow }) {
  return useQuery('sharingSelection', () => ({ accountId, keys: [row.key] }))
}

function readTree({ accountId }: OfAccount) {
  return useQuery('accountTree', () => ({ accountId }))
}

function readProfile() {
  return useQuery('profile', () => ({}))
}
