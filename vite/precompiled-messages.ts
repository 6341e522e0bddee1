import { baseCompile } from '@intlify/message-compiler'
import ts from 'typescript'
import type { Plugin } from 'vite'

const messageFile = /\/src\/text\/messages\/(en|de)\/(?!index)[\w-]+\.ts$/

/** Compiles messages when the app is built, so that the page needs no message compiler. */
export function precompiledMessages(): Plugin {
  return {
    name: 'seatplan:precompiled-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: { __INTLIFY_DROP_MESSAGE_COMPILER__: true, __INTLIFY_JIT_COMPILATION__: true },
    }),
    transform(code, id) {
      return messageFile.test(id) ? { code: compiled(code), map: null } : undefined
    },
  }
}

function compiled(code: string): string {
  const file = ts.createSourceFile('messages.ts', code, ts.ScriptTarget.ESNext, true)
  const edits: { start: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      const { ast } = baseCompile(node.initializer.text, { jit: true, minify: true, location: false })
      edits.push({
        start: node.initializer.getStart(),
        end: node.initializer.getEnd(),
        text: JSON.stringify(ast),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return edits.reduceRight(
    (text, { start, end, text: ast }) => text.slice(0, start) + ast + text.slice(end),
    code,
  )
}
