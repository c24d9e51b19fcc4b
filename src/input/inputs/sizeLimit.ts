/** How large a file may be: far above what people write, far below what a machine cannot hold. */
import type { Issue } from '../../issues/index.ts';

const MEGABYTE = 1_000_000;

export const sizeLimit = (file: string): number => (file.endsWith('.csv') ? 10 : 1) * MEGABYTE;

export function tooLarge(file: string, size: number): Issue | null {
  const limit = sizeLimit(file);
  if (size <= limit) return null;
  const words = (bytes: number) => `${Math.ceil(bytes / (MEGABYTE / 10)) / 10} MB`;
  return { code: 'file-too-large', place: { file }, found: words(size), values: { limit: words(limit) } };
}
