const VISIBLE_LETTER_OR_DIGIT = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u

/** K9: whether a text has a letter or digit that one sees. */
export const hasVisibleLetter = (text: string): boolean => VISIBLE_LETTER_OR_DIGIT.test(text)
