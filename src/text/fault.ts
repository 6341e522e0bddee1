import { notice, type Notice } from './notice'
import type { Text } from './i18n'
import type { Messages } from './keys'

/** What fails outside the rules: storage, an old tab, a mistake of ours. */
export type Fault = keyof Messages['faults']

export const faultText = (fault: Fault, text: Text): Notice => notice(text, `faults.${fault}`)
