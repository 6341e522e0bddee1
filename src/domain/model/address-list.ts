/** What could be an address, between spaces and what separates addresses. */
const ADDRESS_LIKE = /[^\s,;|@]@[^\s,;|@]/
const CONTINUED_LIST = /[^\s,;|@]@[^\s,;|@]+\.[^\s,;|@]+\s*[,;|\n\t]/

/** Whether a text has more than one address in it, or goes on after one. */
export const isAddressList = (text: string): boolean =>
  CONTINUED_LIST.test(text) || text.split(/[\s,;|]+/).filter((part) => ADDRESS_LIKE.test(part)).length > 1
