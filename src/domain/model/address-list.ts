/** A part of a text with an @ between other characters, so possibly an address. */
const ADDRESS_LIKE = /[^\s,;|@]@[^\s,;|@]/
const CONTINUED_LIST = /[^\s,;|@]@[^\s,;|@]+\.[^\s,;|@]+\s*[,;|\n\t]/

/** Whether a text contains several addresses, or continues after one. */
export const isAddressList = (text: string): boolean =>
  CONTINUED_LIST.test(text) || text.split(/[\s,;|]+/).filter((part) => ADDRESS_LIKE.test(part)).length > 1

/** Whether a pasted text is several addresses or has line breaks or tabs, which an input would drop. */
export const isSeparated = (text: string): boolean => isAddressList(text) || /[\r\n\t]/.test(text.trim())
