import { computed } from 'vue'
import { useToasts } from '@/ui/toast/useToasts'
import { withCell } from '@/domain/catalogue/edits'
import type { Catalogue, Permission, Role } from '@/domain/model/catalogue'
import type { EditCatalogue } from '@/domain/plan/edit-catalogue'
import { eventIn, useCommand } from '@/stores/useCommand'
import { useCommandForm } from '@/stores/useCommandForm'
import { useQuery } from '@/stores/useQuery'
import { useText } from '@/text/i18n'

interface Cell {
  catalogue: Catalogue
  role: Role
  permission: Permission
}

const editCommand = (
  catalogue: Catalogue,
  role: string,
  permission: string,
  holds: boolean,
): EditCatalogue => ({
  type: 'EditCatalogue',
  catalogueId: catalogue.id,
  catalogue: withCell(catalogue, role, permission, holds),
})

/** Reads the cell once, so that after an edit elsewhere the command is refused and overwrites nothing. */
export function useCellCorrection(cell: () => Cell, saved: () => void) {
  const { t } = useText()
  const toasts = useToasts()
  const start = cell()
  const heldBefore = start.role.permissions.includes(start.permission.id)
  const command = editCommand(start.catalogue, start.role.id, start.permission.id, !heldBefore)
  // What goes along with the cell (K10).
  const after = command.catalogue.roles.find(({ id }) => id === start.role.id)?.permissions ?? []
  const [fewer, more] = heldBefore ? [after, start.role.permissions] : [start.role.permissions, after]
  const changed = more.filter((id) => !fewer.includes(id))
  const { preview, refusal, refusalCount, busy, submit } = useCommandForm({
    command: () => command,
    seen: () => ({ [`catalogues/${start.catalogue.id}`]: start.catalogue.revision }),
    onDone,
  })
  const undoing = useCommand()
  const { data: usage } = useQuery('roleUsage', () => ({
    catalogueId: start.catalogue.id,
    roleId: start.role.id,
  }))

  function onDone() {
    toasts.show({
      text: t('roles.correct.done'),
      action: { label: t('common.undo'), run: () => void undo() },
    })
    saved()
  }

  /** Applies to the current catalogue, so that changes made since then are kept. */
  async function undo() {
    const now = cell().catalogue
    const restored = changed.reduce((one, id) => withCell(one, start.role.id, id, heldBefore), now)
    const event = await undoing.run({ ...command, catalogue: restored })
    if (event) toasts.show({ text: t('roles.correct.undone') })
  }

  return {
    /** The value before the change. */
    heldBefore: computed(() => heldBefore),
    /** Ids of the other permissions that change with it (K10). */
    also: changed.filter((id) => id !== start.permission.id),
    usage,
    keys: computed(() => eventIn(preview.value, 'CatalogueEdited')?.keys ?? 0),
    refusal,
    refusalCount,
    busy,
    submit,
  }
}
