/** Runs a script in a thread of its own; it answers with one message. */
import { Worker } from 'node:worker_threads';

/** Rejects where the thread ends without an answer, however quietly: the build must not take that for success. */
export function inThread<T>(script: URL, data: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: data });
    thread.once('message', resolve);
    thread.once('messageerror', reject);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`${script.pathname} ended with ${code} and no answer`)));
  });
}
