/**
 * One build of a project at a time: Astro keeps what it works with in the project's `.astro`, so that two builds at once
 * would take pages from each other. A socket says who is building, and the system gives it back however that one ends.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pause = 200;

/** Runs `work` when no other build of `project` runs; says so where it has to wait. */
export async function alone<T>(project: string, work: () => Promise<T>): Promise<T> {
  const held = await hold(socketOf(project));
  try {
    return await work();
  } finally {
    held?.close();
  }
}

async function hold(socket: string): Promise<Server | null> {
  for (let isFirst = true; ; isFirst = false) {
    const held = await listenOn(socket);
    if (held !== 'taken') return held;
    if (!socket.startsWith('\0') && !(await answers(socket))) rmSync(socket, { force: true });
    else if (isFirst) console.log('… รอให้การสร้างเว็บไซต์ที่ทำงานอยู่เสร็จก่อน · waiting for the build that is running here');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Null where the system gives no sockets: then nobody waits. */
function listenOn(socket: string): Promise<Server | 'taken' | null> {
  return new Promise((resolve) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'taken' : null));
    server.listen(socket, () => resolve(server));
  });
}

/** False for a file of a socket whose process is gone, as macOS leaves it. */
function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => resolve(true));
    connection.once('error', () => resolve(false));
    connection.once('connect', () => connection.destroy());
  });
}

function socketOf(project: string): string {
  const name = `kpi-build-${createHash('sha256').update(project).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}
