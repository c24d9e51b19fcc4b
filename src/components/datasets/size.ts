/** "840 bytes" or "12.4 KB": a size for people, who need to know whether it is small. */
import { formatDecimal, type SiteLanguage, words } from '../../i18n/index.ts';

export function sizeText(bytes: number, lang: SiteLanguage): string {
  const t = words(lang);
  if (bytes < 1024) return t.datasets.bytes(formatDecimal(String(bytes)));
  return t.datasets.kilobytes(formatDecimal((bytes / 1024).toFixed(1)));
}
