import type { Issue } from '../../issues/index.ts';
import type { MovedSince } from '../../root/index.ts';

export interface Told extends MovedSince {
  warnings: Issue[];
}
