/**
 * Identifiers that stay the same wherever the site stands: UUIDv5 of a namespace fixed for the project and a name.
 * The namespace must never change, or every harvester would see new datasets.
 */
import { v5 } from 'uuid';
import { once } from '../once.ts';

const NAMESPACE = '81725728-9d6b-4996-aa05-edf2edd43dcb';

/** Names: the slug of a dataset; the path of a file; `organization/{agency}` and the like for other things. */
export const uuidOf = once((name: string): string => v5(name, NAMESPACE));
