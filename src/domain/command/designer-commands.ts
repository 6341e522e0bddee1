import type { Catalogue } from '@/domain/model/catalogue'
import type { Delivery } from '@/domain/model/rows'

// Acts of whoever designs: they are not a persona's, need no permission and no sign-in, and are logged as the designer's.

/** What becomes of mail to a domain from now on (I13); at once, unless something else is set. */
export interface SetMailDelivery {
  type: 'SetMailDelivery'
  domain: string
  delivery: Delivery | { kind: 'at-once' }
}

/** Other contents for a catalogue (W6); its revision is not the asker's. */
export interface EditCatalogue {
  type: 'EditCatalogue'
  catalogueId: string
  catalogue: Catalogue
}

type DesignerCommand = SetMailDelivery | EditCatalogue

const designerCommands: Record<DesignerCommand['type'], true> = { SetMailDelivery: true, EditCatalogue: true }

/** Whether a command is the designer's, whoever asks for it (2.3). */
export const isDesignerCommand = (command: { type: string }): boolean => command.type in designerCommands
