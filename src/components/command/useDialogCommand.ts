import type { Ref } from 'vue'
import type { Event } from '@/domain/commands'
import { useCommandForm, type CommandFormOptions } from '@/stores/useCommandForm'
import { useSuccessToast } from './useSuccessToast'

export interface DialogCommandOptions extends CommandFormOptions {
  /** The event shown in the toast, when not all of it is to be shown. */
  formatEvent?: (event: Event) => Event
}

/** The command of a dialog: done, the dialog closes and a toast says so; refused, it stays and says why. */
export function useDialogCommand(
  open: Ref<boolean>,
  { formatEvent = (event) => event, onDone = () => {}, ...form }: DialogCommandOptions,
) {
  const showSuccess = useSuccessToast()
  return useCommandForm({
    ...form,
    onDone(event) {
      open.value = false
      showSuccess(formatEvent(event))
      onDone(event)
    },
  })
}
