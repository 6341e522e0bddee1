import type { Refusal } from '@/domain/command/refusal'
import { notice, type Notice } from '../notice'
import type { Text } from '../i18n'
import { shortList } from '../lists'

type Of<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>

/** As many problems as a sentence names. */
const MAX_PROBLEMS = 3

/** I-13: who is in the way of other contents of a catalogue, and where. */
export function catalogueBlockedText(
  { active, pending, trees }: Of<'catalogue-blocked'>,
  text: Text,
): Notice {
  const counts = [
    ...(active ? [text.t('refusals.catalogue-blocked.active', {}, active)] : []),
    ...(pending ? [text.t('refusals.catalogue-blocked.pending', {}, pending)] : []),
  ]
  const accounts = shortList(
    trees.map(({ name }) => name),
    text,
  )
  const who = counts.length > 0 ? text.list(counts) : text.t('refusals.catalogue-blocked.plans')
  return notice(text, 'refusals.catalogue-blocked', { who, accounts }, trees.length)
}

/** What does not hold together in a catalogue: the first of its problems, each with its place. */
export function catalogueInvalidText({ problems }: Of<'catalogue-invalid'>, text: Text): Notice {
  const sentences = problems.map(({ path, kind, id }) =>
    text.t(`refusals.catalogue-invalid.kinds.${kind}`, { path, id }),
  )
  return notice(text, 'refusals.catalogue-invalid', { problems: shortList(sentences, text, MAX_PROBLEMS) })
}
