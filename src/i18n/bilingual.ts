/** A text in both languages; Thai first. */
export interface Bilingual {
  th: string;
  en: string;
}
