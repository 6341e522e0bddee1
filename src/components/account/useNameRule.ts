import * as v from 'valibot'
import { useCatalogueNames } from '@/components/catalogue/useNames'
import type { Refusal } from '@/domain/refusals'
import { nameInvalid } from '@/domain/rules/words'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

/** What a form wants of a name: the rule of the commands, in words; `own`: those for what is not called a name. */
export function useNameRule(customMessage?: (wrong: Refusal) => string) {
  const text = useText()
  const names = useCatalogueNames()
  return v.pipe(v.string(), v.rawCheck(check))

  function check({ dataset, addIssue }: v.RawCheckContext<string>) {
    const wrong = dataset.typed ? nameInvalid(dataset.value) : undefined
    if (!wrong) return
    if (customMessage) return addIssue({ message: customMessage(wrong) })
    const said = refusalText(wrong, text, names.value)
    addIssue({ message: `${said.text} ${said.step}` })
  }
}
