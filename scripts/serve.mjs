import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const isText = (type) => !type.startsWith('font/')
const compressed = new Map()

/**
 * Serves a folder as static hosts do, compressed and kept by the browser for ten minutes, below a path such as
 * `/some/folder/`. Not for files that change meanwhile.
 */
export function serve(folder, port, base = '/') {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const path = normalize(decodeURIComponent(pathname.slice(base.length)))
    const file = join(folder, path === '.' ? 'index.html' : path)
    const known = pathname.startsWith(base) && !path.startsWith('..')
    const content = known ? await readFile(file).catch(() => null) : null
    const type = types[extname(file)] ?? 'text/plain'
    if (!content) return response.writeHead(404, { 'content-type': type }).end('Not found')
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' }
    if (!isText(type)) return response.writeHead(200, headers).end(content)
    if (!compressed.has(file)) compressed.set(file, gzipSync(content))
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(compressed.get(file))
  })
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, port, base] = process.argv
  await serve(folder, Number(port), base)
}
