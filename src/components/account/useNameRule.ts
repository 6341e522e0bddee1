import * as v from 'valibot'
import { useNames } from '@/components/catalogue/useNames'
import { nameWrong } from '@/domain/rules/words'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

/** What a form wants of the name of an account: the rule of the commands, in words. */
export function useNameRule() {
  const text = useText()
  const names = useNames()
  return v.pipe(v.string(), v.rawCheck(check))

  function check({ dataset, addIssue }: v.RawCheckContext<string>) {
    const wrong = dataset.typed ? nameWrong(dataset.value) : undefined
    if (!wrong) return
    const said = refusalText(wrong, text, names.value)
    addIssue({ message: `${said.text} ${said.step}` })
  }
}
