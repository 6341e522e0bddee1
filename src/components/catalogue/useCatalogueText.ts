import { useText, type Text } from '@/text/i18n'
import { withTerms } from '@/text/names'
import { useCatalogueNames } from './useCatalogueNames'

/** The words of the app with the terms of the tree at hand: for messages with `{termRole}` and its like (K7). */
export const useCatalogueText = (): Text => withTerms(useText(), useCatalogueNames())
