// The numbers of RFC 3492, section 5.
const [BASE, T_MIN, T_MAX, SKEW, DAMP, INITIAL_BIAS, INITIAL_CODE_POINT] = [36, 1, 26, 38, 700, 72, 128]
const MAX_CODE_POINT = 0x10ffff

/** A text whose `xn--` labels are written as what they stand for; a label that stands for nothing stays. */
export const decodePunycode = (text: string): string =>
  text.replace(/\bxn--([a-z0-9-]+)/gi, (label, code: string) => decodeLabel(code.toLowerCase()) ?? label)

/** RFC 3492, section 6.2. */
function decodeLabel(code: string): string | undefined {
  const delimiter = code.lastIndexOf('-')
  const output = delimiter > 0 ? Array.from(code.slice(0, delimiter)) : []
  let rest = Array.from(code.slice(delimiter > 0 ? delimiter + 1 : 0))
  let [position, codePoint, bias] = [0, INITIAL_CODE_POINT, INITIAL_BIAS]
  while (rest.length > 0) {
    const start = position
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const [character, ...others] = rest
      const digit = character === undefined ? NaN : parseDigit(character)
      if (Number.isNaN(digit)) return undefined
      rest = others
      position += digit * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adaptedBias(position - start, length, start === 0)
    codePoint += Math.floor(position / length)
    position %= length
    if (codePoint > MAX_CODE_POINT) return undefined
    output.splice(position, 0, String.fromCodePoint(codePoint))
    position += 1
  }
  return output.join('')
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
const parseDigit = (character: string): number =>
  character >= '0' && character <= '9'
    ? Number(character) + 26
    : character === '-'
      ? NaN
      : character.charCodeAt(0) - 97

/** RFC 3492, section 6.1. */
function adaptedBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / length)
  let k = 0
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN))
    k += BASE
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
