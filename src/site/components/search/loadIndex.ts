/** Fetches the index, once for a page, and nothing of it before it is asked for. */
import { once } from '../../../once.ts';
import { type Catalogue, type FindWord, OpenedCatalogue, type TextOf } from '../../../search/index.ts';
import { openPagefind } from './pagefind.ts';

export interface LoadedIndex {
  index: OpenedCatalogue;
  find: FindWord;
  textOf: TextOf;
}

let loaded: Promise<LoadedIndex> | undefined;

/** A failed attempt is not kept, so that the next one may do better. */
export function loadIndex(address: string): Promise<LoadedIndex> {
  loaded ??= open(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Pagefind is on its way from here on; only whoever asks for a word waits for it. */
async function open(address: string): Promise<LoadedIndex> {
  const pagefind = openPagefind(`${address}pagefind/`);
  pagefind.catch(() => undefined);
  const catalogue = await fetchFile<Catalogue>(`${address}catalogue.bin`, 'no-cache');
  const index = new OpenedCatalogue(catalogue);
  return {
    index,
    find: async (word) => (await pagefind)(index.codes)(word),
    textOf: once((entry) => fetchFile<string[]>(`${address}text-${entry}.bin?v=${catalogue.version}`, 'default')),
  };
}

async function fetchFile<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return JSON.parse(new TextDecoder('windows-874').decode(isPacked ? await unpack(bytes) : bytes)) as T;
}

/** Streamed from a response, which stays in the page's own process; a blob goes to another and back, five times as slowly. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!('DecompressionStream' in window)) return (await import('fflate')).gunzipSync(bytes);
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
