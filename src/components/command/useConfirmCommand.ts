import { computed, type Ref } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Command, Event } from '@/domain/commands'
import { useCommand } from '@/stores/useCommand'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { useSuccessToast } from './useSuccessToast'

interface ConfirmCommandOptions {
  /** What the command needs besides, such as a code. */
  options?: () => NonNullable<Parameters<ReturnType<typeof useCommand>['run']>[1]>
  /** What is told of what happened, where that is less than all. */
  withVisibleName?: (event: Event) => Event
}

/** A command that a dialog asks about first: done, the dialog closes and says so; refused, it stays and says why. */
export function useConfirmCommand(
  open: Ref<boolean>,
  command: () => Command,
  onDone: (event: Event) => void = () => {},
  { options = () => ({}), withVisibleName = (event) => event }: ConfirmCommandOptions = {},
) {
  const text = useText()
  const names = useCatalogueNames()
  const showSuccess = useSuccessToast()
  const { run, busy, refusal, refusalCount } = useCommand()

  async function confirm() {
    const event = await run(command(), options())
    if (!event) return
    open.value = false
    showSuccess(withVisibleName(event))
    onDone(event)
  }

  return {
    confirm,
    busy,
    attempt: refusalCount,
    refusal: computed(() => {
      const message = refusal.value && refusalText(refusal.value, text, names.value)
      return message && `${message.text} ${message.step}`
    }),
  }
}
