/**
 * A cell that a spreadsheet might run as a formula (F-12): one that begins with a sign that starts one, in any width
 * and behind whatever does not show, or with a control character. It is exported with an apostrophe before it.
 */
export const formulaCell = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}\p{DI}]*[=+\-@−﹢﹣﹦﹫＋－＝＠])/u
