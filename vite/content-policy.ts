import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const policyFor = (scriptHashes: readonly string[]) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue',
  ].join('; ')

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`

/** Puts the policy first in head; a script that the page itself has is named by its hash. Built pages only: the dev server injects styles, which it would refuse. */
export function contentPolicy(): Plugin {
  return {
    name: 'seatplan:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: policyFor(inlineScripts(html).map(hashOf)),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
