/** Files kept deflated, as a zip holds them: the data files of a whole government would fill a fifth of a gigabyte. */
import { crc32, inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { type PublishedFile, sha256 } from './publishedFile.ts';

/** About half the time of fflate's default, for archives about a seventh larger. */
const level = 4;

export interface Packed {
  /** In bytes, unpacked. */
  size: number;
  sha256: string;
  crc32: number;
  deflated: Uint8Array;
}

export function pack(bytes: Uint8Array): Packed {
  return { size: bytes.length, sha256: sha256(bytes), crc32: crc32(bytes), deflated: deflateSync(bytes, { level }) };
}

export interface PackedFile extends PublishedFile {
  packed: Packed;
}

export function packedFile({ path, mediaType }: Pick<PublishedFile, 'path' | 'mediaType'>, packed: Packed): PackedFile {
  return {
    path,
    mediaType,
    packed,
    size: packed.size,
    sha256: packed.sha256,
    get bytes() {
      return inflateRawSync(packed.deflated);
    },
  };
}
