/** The catalogue, opened: entries as rows, words with their places, and postings fetched as they are asked for. */
import { type Catalogue, type Entry, type Shard, shardOf } from '../format.ts';
import { isThai, skeleton, Vocabulary } from '../words.ts';

/** Best standing of a key by number of entry. */
export type Standings = ReadonlyMap<number, number>;

export type FetchShard = (number: number) => Promise<Shard>;

export class OpenedIndex {
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
  readonly catalogue: Catalogue;
  private readonly fetchShard: FetchShard;
  private readonly bySkeleton = new Map<string, string[]>();
  private readonly shards = new Map<number, Promise<Shard>>();

  constructor(catalogue: Catalogue, fetchShard: FetchShard) {
    this.catalogue = catalogue;
    this.fetchShard = fetchShard;
    this.entries = toRows(catalogue.entries);
    this.words = catalogue.words.split('\n');
    this.places = new Map(this.words.map((word, place) => [word, place]));
    const thai = this.words.filter(isThai);
    this.vocabulary = new Vocabulary(thai);
    for (const word of thai) {
      const bones = skeleton(word);
      const same = this.bySkeleton.get(bones);
      if (same) same.push(word);
      else this.bySkeleton.set(bones, [word]);
    }
  }

  /** Words with the same consonants in the same order. */
  alike(word: string): readonly string[] {
    return this.bySkeleton.get(skeleton(word)) ?? [];
  }

  async standings(keys: string[]): Promise<Standings[]> {
    return Promise.all(
      keys.map(async (key) => {
        const number = shardOf(key, this.catalogue.shards);
        const shard = this.shards.get(number) ?? this.fetchShard(number);
        this.shards.set(number, shard);
        return toStandings((await shard)[key] ?? []);
      }),
    );
  }
}

function toStandings(list: number[]): Standings {
  let entry = 0;
  return new Map(
    list.map((packed) => {
      entry += packed >> 2;
      return [entry, packed & 3];
    }),
  );
}

function toRows(columns: Catalogue['entries']): Entry[] {
  const names = Object.keys(columns) as (keyof Entry)[];
  return (
    columns.path?.map(
      (_, number) =>
        Object.fromEntries(
          names.flatMap((name) => (columns[name]?.[number] ? [[name, columns[name]?.[number]]] : [])),
        ) as unknown as Entry,
    ) ?? []
  );
}
