import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder as the plainest static host does, below a path such as `/some/folder/`. */
export function serve(folder, port, base = '/') {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const path = normalize(decodeURIComponent(pathname.slice(base.length)))
    const file = join(folder, path === '.' ? 'index.html' : path)
    const known = pathname.startsWith(base) && !path.startsWith('..')
    const content = known ? await readFile(file).catch(() => null) : null
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' })
    response.end(content ?? 'Not found')
  })
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, port, base] = process.argv
  await serve(folder, Number(port), base)
}
