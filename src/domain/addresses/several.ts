/** Whether a text has more than one address in it, or goes on after one. */
export const readsAsSeveral = (text: string): boolean =>
  (text.match(/@/g)?.length ?? 0) > 1 || /@[^,;|\n\t]*[,;|\n\t]/.test(text)
