import * as v from 'valibot'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Refusal } from '@/domain/command/refusal'
import { nameInvalid } from '@/domain/command/validation'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

/** Validates a name by the rule of the commands; `customMessage` words it for other kinds of names. */
export function useNameRule(customMessage?: (problem: Refusal) => string) {
  const text = useText()
  const names = useCatalogueNames()
  return v.pipe(v.string(), v.rawCheck(check))

  function check({ dataset, addIssue }: v.RawCheckContext<string>) {
    const problem = dataset.typed ? nameInvalid(dataset.value) : undefined
    if (!problem) return
    if (customMessage) return addIssue({ message: customMessage(problem) })
    const message = refusalText(problem, text, names.value)
    addIssue({ message: `${message.text} ${message.step}` })
  }
}
