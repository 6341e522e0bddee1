import type { Delivery } from './model'

// Acts of whoever designs: they are not a persona's, need no permission and no sign-in, and are logged as the designer's.

/** What becomes of mail to a domain from now on (I13); at once, unless something else is set. */
export interface SetMailDelivery {
  type: 'SetMailDelivery'
  domain: string
  delivery: Delivery | { kind: 'at-once' }
}

type DesignerCommand = SetMailDelivery

const designers: Record<DesignerCommand['type'], true> = { SetMailDelivery: true }

/** Whether a command is the designer's, whoever asks for it (2.3). */
export const isDesigners = (command: { type: string }): boolean => command.type in designers
