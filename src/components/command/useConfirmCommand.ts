import { computed, type Ref } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { useDialogCommand, type DialogCommandOptions } from './useDialogCommand'

/** Runs the command of a confirmation dialog, which closes with a toast or shows the refusal. */
export function useConfirmCommand(
  open: Ref<boolean>,
  command: DialogCommandOptions['command'],
  more: Omit<DialogCommandOptions, 'command' | 'previewed'> = {},
) {
  const text = useText()
  const names = useCatalogueNames()
  const form = useDialogCommand(open, { ...more, command, previewed: () => undefined })

  return {
    confirm: form.submit,
    busy: form.busy,
    refusalCount: form.refusalCount,
    refusal: computed(() => {
      const message = form.refusal.value && refusalText(form.refusal.value, text, names.value)
      return message && `${message.text} ${message.step}`
    }),
  }
}
