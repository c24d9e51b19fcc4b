/** Serves a built folder as a plain web host would: directory index, real types, 404 page, optional sub-path. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Host {
  /** Where the site's root is, without the last slash: `http://127.0.0.1:40123` or with the base behind it. */
  address: string;
  close: () => Promise<void>;
}

/** `base` is the site's own base path, such as `/kpi/`; nothing is served outside it. */
export async function serve(folder: string, base = '/'): Promise<Host> {
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(`${prefix}/`) ? fileFor(folder, path.slice(prefix.length)) : undefined;
    if (file) send(response, 200, file);
    else send(response, 404, join(folder, '404.html'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${encodeURI(prefix)}`, close: () => stop(server) };
}

function fileFor(folder: string, path: string): string | undefined {
  const root = resolve(folder);
  const wanted = resolve(root, `.${path}`);
  if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
  const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const isHashed = file.includes(`${sep}_astro${sep}`);
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file).pipe(response);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
