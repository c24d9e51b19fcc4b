/** What every published form is in the end: bytes at a permanent path. */
import type { Repository } from '../desk/index.ts';
import { createHash } from 'node:crypto';
import { slotOf } from '../assessment/index.ts';
import type { Bilingual, SiteLanguage } from '../words/index.ts';

export interface PublishedFile {
  /** From the site's root, without a leading `/`. */
  path: string;
  /** Unpacked at each reading where the file is kept packed. */
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  size: number;
  readonly sha256: string;
  mediaType: string;
}

/** Where the site will stand and what it is; identifiers do not depend on it, addresses do. */
export interface Publication {
  /** Such as "https://kpi.example". */
  siteUrl: string;
  /** Path under which the site lives, such as "/" or "/kpi/". */
  base: string;
  /** True where results are illustrative: every description then says so. */
  isDemo: boolean;
  /** Where the site is built to be looked at before it is published: every page then says so. */
  preview?: Preview;
  /** Those of its pages; every one that pages can speak where it names none. */
  languages?: readonly SiteLanguage[];
  identity: SiteIdentity;
}

export interface Preview {
  /** How many warnings its page lists. */
  readonly warnings: number;
}

/** What the site calls itself, and who answers for it. */
export interface SiteIdentity {
  name: Bilingual;
  tagline: Bilingual;
  /** True only once the agency itself says that this is its official publication. */
  official: boolean;
  publisher: Bilingual;
  /** Where a reader reports a mistake; empty until the publisher sets one. */
  reportAddress: string;
  codeLicence: string;
  /** Where the files are kept, for officers to put a finished one; null until the publisher names it. */
  repository: Repository | null;
}

const publicationSlot = slotOf<Publication>('publication');

/** From now on the pages find it. */
export const handOutPublication = publicationSlot.give;

/** As what the site is being built, for the pages. */
export const currentPublication = publicationSlot.take;

const encoder = new TextEncoder();

export function textFile(path: string, text: string, mediaType: string): PublishedFile {
  return bytesFile(path, encoder.encode(text), mediaType);
}

export const bytesFile = (path: string, bytes: Uint8Array, mediaType: string): PublishedFile => ({
  path,
  bytes,
  size: bytes.length,
  sha256: sha256(bytes),
  mediaType,
});

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A JSON file, indented, with a last line break: the same bytes for the same content. */
export function jsonTextFile(path: string, value: unknown, mediaType = 'application/json'): PublishedFile {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`, mediaType);
}

/** Absolute address of a path of the site; the path may begin with `/`. */
export function addressOf({ siteUrl, base }: Publication, path: string): string {
  const folder = encodeURI(base.replace(/^\/+|\/+$/g, ''));
  return `${siteUrl.replace(/\/+$/, '')}/${folder === '' ? '' : `${folder}/`}${path.replace(/^\/+/, '')}`;
}
