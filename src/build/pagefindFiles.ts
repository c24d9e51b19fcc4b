/** What Pagefind makes of the records of an index, in a process of its own: the files that it reads in a browser. */
import { createIndex, type IndexFile } from 'pagefind';

/** Of what Pagefind writes, its interface and its fragments, which hold the records again, are of no use here. */
const USED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|.*\.pf_index|wasm\..*)$/;
/**
 * How often the words that are fetched together for one of them stand somewhere. A smaller number makes fewer bytes a word,
 * and more of what is loaded before the first: a line for each file. Pagefind knows no option for it.
 */
const CHUNK = '350';
/**
 * Memory that Pagefind is done with stays its own: otherwise half of its time goes into giving it back to the system and
 * getting it again. Where it has no allocator that reads this, nothing changes.
 */
const MEMORY = 'dirty_decay_ms:-1,muzzy_decay_ms:-1,narenas:1';
/** Records on their way at one time. */
const MOST = 64;

/**
 * Resolves when all records are handed over: from then on Pagefind works by itself. It keeps them in their order, by which a
 * browser knows them. Rejects, as the files do, with what Pagefind says where it does not take a record.
 */
export async function pagefindFiles(records: Iterable<string>): Promise<{ files: Promise<IndexFile[]> }> {
  Object.assign(process.env, { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: CHUNK, _RJEM_MALLOC_CONF: MEMORY });
  const { index, errors } = await createIndex({ forceLanguage: 'unknown', maxFragments: 1 });
  if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
  let adding: Promise<unknown>[] = [];
  let entry = 0;
  for (const content of records) {
    const record = { url: String(entry), content, language: 'unknown' };
    adding.push(index.addCustomRecord(record).then((added) => stopAt(added.errors)));
    entry += 1;
    if (adding.length < MOST) continue;
    await Promise.all(adding);
    adding = [];
  }
  await Promise.all(adding);
  const files = index.getFiles().then(async (made) => {
    stopAt(made.errors);
    await index.deleteIndex();
    return made.files.filter(({ path }) => USED.test(path));
  });
  return { files };
}

function stopAt(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}
