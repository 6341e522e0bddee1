/**
 * A cell that a spreadsheet might run as a formula (F-12): it begins with a sign that starts a formula, in
 * any width and after any invisible characters, or with a control character. The export puts an apostrophe
 * before it.
 */
export const formulaCell = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}\p{DI}]*[=+\-@−﹢﹣﹦﹫＋－＝＠])/u
