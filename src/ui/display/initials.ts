let segmenter: Intl.Segmenter | undefined

/** Letters that nothing is joined to: most names need no segmenter, which is slow to make. */
const plainLetter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}](?![\p{M}\u200c\u200d])/u

function firstGrapheme(word: string): string {
  const letter = plainLetter.exec(word)?.[0]
  if (letter !== undefined) return letter
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const first = segmenter.segment(word)[Symbol.iterator]().next()
  return first.done ? '' : first.value.segment
}

/** One or two characters for a name in any script, upper-cased in a language; never half an emoji. */
export function initials(name: string, language = document.documentElement.lang): string {
  const words = name
    .normalize('NFC')
    .split(/[\s@._-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, ''))
    .filter((word) => word !== '')
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  if (first === undefined) return '?'
  const start = firstGrapheme(first)
  // A letter with many combining marks would overlap its neighbours.
  const letters = [start, last ? firstGrapheme(last) : ''].map((letter) =>
    [...letter].length > 8 ? (/./u.exec(letter)?.[0] ?? '') : letter,
  )
  // A page without a language leaves it to the browser.
  return letters.join('').toLocaleUpperCase(language || undefined)
}
