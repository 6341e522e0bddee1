const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Keeps the direction of a name from turning the sentence around it; plain names stay as they are. */
export function isolate(text: string): string {
  const plain = text.replace(directionMarks, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}
