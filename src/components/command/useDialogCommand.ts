import type { Ref } from 'vue'
import type { Toast } from '@/ui/toast/useToasts'
import type { Event } from '@/domain/commands'
import { useCommandForm, type CommandFormOptions } from '@/stores/useCommandForm'
import { useSuccessToast } from './useSuccessToast'

export interface DialogCommandOptions extends CommandFormOptions {
  /** Changes the event before the toast shows it, for example to hide a name. */
  formatEvent?: (event: Event) => Event
  /** Offered with the toast, such as *Change back*. */
  toastAction?: () => Toast['action']
}

/** Runs the command of a dialog, which closes with a toast or shows the refusal. */
export function useDialogCommand(
  open: Ref<boolean>,
  { formatEvent = (event) => event, toastAction, onDone = () => {}, ...form }: DialogCommandOptions,
) {
  const showSuccess = useSuccessToast()
  return useCommandForm({
    ...form,
    onDone(event) {
      open.value = false
      showSuccess(formatEvent(event), toastAction?.())
      onDone(event)
    },
  })
}
