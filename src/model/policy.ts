import type { PolicyInput } from '../schema/index.ts';
import type { Policy } from '../scoring/index.ts';

/** The policy as scoring takes it: the file's own name becomes the id. */
export function toPolicy({ policy, title, entries }: PolicyInput): Policy {
  return { id: policy, title, entries };
}
