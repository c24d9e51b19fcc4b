/** Serves a built folder compressed, as public hosts do, and counts what really goes over the wire, headers too. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
/** What a host compresses on its way; the index files of Pagefind are compressed already. */
const compressed = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml']);

export interface WireHost {
  address: string;
  /** Bytes of all answers that were sent whole, or of those that began until a time, in milliseconds since 1970. */
  sent: (until?: number) => number;
  /** From now on keeps back what has `part` in its address, until the returned function is called. */
  hold: (part: string) => () => void;
  close: () => Promise<void>;
}

export async function startWireHost(folder: string): Promise<WireHost> {
  const root = resolve(folder);
  const bodies = new Map<string, Buffer>();
  const answers: { at: number; bytes: number }[] = [];
  let held = { part: '', until: Promise.resolve() };
  const server = createServer(async (request, response) => {
    const { socket } = request;
    if (held.part && request.url?.includes(held.part)) await held.until;
    /** A browser has an answer before this process hears that it was sent. */
    const at = performance.timeOrigin + performance.now();
    const before = socket.bytesWritten;
    response.on('finish', () => answers.push({ at, bytes: socket.bytesWritten - before }));
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    const headers = { 'content-type': types[type] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    const body = bodies.get(file) ?? encode(file, type);
    bodies.set(file, body);
    response.writeHead(200, compressed.has(type) ? { ...headers, 'content-encoding': 'gzip' } : headers).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sent: (until = Number.POSITIVE_INFINITY) =>
      answers.reduce((total, { at, bytes }) => total + (at <= until ? bytes : 0), 0),
    hold: (part) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = { part, until: promise };
      return resolve;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

const encode = (file: string, type: string) =>
  compressed.has(type) ? gzipSync(readFileSync(join(file)), { level: 6 }) : readFileSync(file);
