/** Git's history of the files that datasets are made of, found by what they are and whose. */
import type { FileHistory, History } from '../../root/index.ts';
import { type Source, type SourcePattern, sourceOf } from './sources.ts';

export type KnownFile = Source & FileHistory;

export interface KnownFiles {
  /** Files of one owner (null: shared by all), of one fiscal year or of every year. */
  of: (pattern: SourcePattern, owner: string | null, fiscalYear: number | null) => readonly KnownFile[];
  /** Everyone who has such a file or once had one. */
  owners: (pattern: SourcePattern) => string[];
}

export function knownFiles({ files }: History): KnownFiles {
  const found = new Map<SourcePattern, Map<string | null, KnownFile[]>>();
  for (const [path, times] of Object.entries(files)) {
    const source = sourceOf(path);
    if (!source) continue;
    const owners = found.get(source.pattern) ?? new Map<string | null, KnownFile[]>();
    const list = owners.get(source.owner) ?? [];
    list.push({ ...source, ...times });
    found.set(source.pattern, owners.set(source.owner, list));
  }
  return {
    of: (pattern, owner, fiscalYear) => {
      const all = found.get(pattern)?.get(owner) ?? [];
      return fiscalYear === null
        ? all
        : all.filter((file) => file.fiscalYear === null || file.fiscalYear === fiscalYear);
    },
    owners: (pattern) => [...(found.get(pattern)?.keys() ?? [])].flatMap((owner) => owner ?? []),
  };
}
