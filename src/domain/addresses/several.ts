/** What could be an address, between spaces and what separates addresses. */
const piece = /[^\s,;|@]@[^\s,;|@]/
const goesOn = /[^\s,;|@]@[^\s,;|@]+\.[^\s,;|@]+\s*[,;|\n\t]/

/** Whether a text has more than one address in it, or goes on after one. */
export const readsAsSeveral = (text: string): boolean =>
  goesOn.test(text) || text.split(/[\s,;|]+/).filter((part) => piece.test(part)).length > 1
