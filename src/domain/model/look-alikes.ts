/**
 * Letters of Latin, Cyrillic and Greek that look like another one in lower case, or whose capitals do (K9); after the
 * confusables of Unicode, UTS #39.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ a: 'ɑᴀаα', b: 'ƅʙвьβ', c: 'ᴄсϲ', d: 'ɗᴅԁ', e: 'ᴇеєҽε', f: 'ƒꜰғ', g: 'ɡɢԍ', h: 'ʜнһ', i: 'ıɩɪіι' },
  ...{ j: 'ʝᴊјϳ', k: 'ĸᴋкκ', l: 'ǀʟӏ', m: 'ᴍм', n: 'ɴпηπ', o: 'ᴏоσο', p: 'ᴘрρϱ', q: 'ꞯԛ', r: 'ʀг' },
  ...{ s: 'ʂꜱѕ', t: 'ᴛтτ', u: 'ʋᴜμυ', v: 'ᴠѵν', w: 'ᴡѡԝω', x: 'хχ', y: 'ʏуүγ', z: 'ʐᴢζ' },
  ...{
    á: 'ά',
    ä: 'ӓ',
    æ: 'ӕ',
    ç: 'ҫ',
    è: 'ѐ',
    é: 'έ',
    ë: 'ё',
    í: 'ί',
    ï: 'їϊ',
    ó: 'ό',
    ö: 'ӧ',
    ú: 'ύ',
    ÿ: 'ӱ',
  },
  ...{ ə: 'ǝә', λ: 'л', φ: 'ф', θ: 'ɵѳ', ψ: 'ѱ', ξ: 'ѯ' },
}
const groups = Object.entries(lookAlikes).map(([letter, others]) => [letter, ...others])
const groupByLetter = new Map(groups.flatMap((group) => group.map((letter) => [letter, group])))

/** A text in which letters that look alike are the same one: two that look alike have the same key (K9). */
export const lookAlikeKey = (text: string): string =>
  Array.from(text, (letter) => groupByLetter.get(letter)?.[0] ?? letter).join('')

/**
 * The first text from `from` on, in the order of JavaScript and IndexedDB, that looks like `text`; undefined if there is
 * none. With it an index is searched in few steps, though the look-alikes of a text are too many to list.
 */
export function firstLookAlike(text: string, from: string): string | undefined {
  const letters = Array.from(text, (letter) => (groupByLetter.get(letter) ?? [letter]).toSorted())
  return firstOf(letters, from)
}

function firstOf([letters, ...others]: readonly (readonly string[])[], from: string): string | undefined {
  if (!letters) return from === '' ? '' : undefined
  for (const letter of letters) {
    const rest = from.startsWith(letter)
      ? firstOf(others, from.slice(letter.length))
      : letter > from
        ? others.map(([first = '']) => first).join('')
        : undefined
    if (rest !== undefined) return letter + rest
  }
  return undefined
}

const SCRIPTS = [
  ...[
    'Latin',
    'Cyrillic',
    'Greek',
    'Armenian',
    'Georgian',
    'Hebrew',
    'Arabic',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
  ],
  ...['Gujarati', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Myanmar', 'Ethiopic'],
  ...['Khmer', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul'],
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))
const LETTER = /\p{L}/u
const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u
/** Scripts that belong together in writing Japanese, Chinese and Korean. */
const WRITTEN_TOGETHER = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
]

/** Whether the letters of a text are of more than one script; those that are written together count as one. */
export function mixesScripts(text: string): boolean {
  const scripts = new Set(Array.from(text).flatMap(scriptOf))
  return (
    scripts.size > 1 && !WRITTEN_TOGETHER.some((names) => [...scripts].every((name) => names.includes(name)))
  )
}

/** The script of a character; none for what all scripts share, such as digits. */
function scriptOf(character: string): string | [] {
  const script = SCRIPTS.find(({ pattern }) => pattern.test(character))
  return script?.name ?? (LETTER.test(character) && !SHARED.test(character) ? 'other' : [])
}
