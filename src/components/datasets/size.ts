/** "840 ไบต์" or "12.4 KB": a size for people, who need to know whether it is small. */
import { formatDecimal, th } from '../../i18n/index.ts';

export function sizeText(bytes: number): string {
  if (bytes < 1024) return th.datasets.bytes(formatDecimal(String(bytes)));
  return th.datasets.kilobytes(formatDecimal((bytes / 1024).toFixed(1)));
}
