import { computed, type Ref } from 'vue'
import { useNames } from '@/components/catalogue/useNames'
import type { Command } from '@/domain/commands'
import { useCommand } from '@/stores/command'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { useDone } from './useDone'

/** A deed that a dialog asks about first: done, the dialog closes and says so; refused, it stays and says why. */
export function useConfirmed(open: Ref<boolean>, command: () => Command, then: () => void = () => {}) {
  const text = useText()
  const names = useNames()
  const done = useDone()
  const { run, busy, refusal, refusals } = useCommand()

  async function act() {
    const event = await run(command())
    if (!event) return
    open.value = false
    done(event)
    then()
  }

  return {
    act,
    busy,
    attempt: refusals,
    refusal: computed(() => {
      const said = refusal.value && refusalText(refusal.value, text, names.value)
      return said && `${said.text} ${said.step}`
    }),
  }
}
