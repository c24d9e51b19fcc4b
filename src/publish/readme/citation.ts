/** How to cite a dataset. The data's own date stands for the date of publication, so that the citation repeats. */
import { formatDate, type Language, terms } from '../../words/index.ts';
import { type Dataset, folderOf } from '../datasets.ts';
import { addressOf, type Publication } from '../publishedFile.ts';
import { readmeWords } from './words.ts';

/** Whole: who, as of when, what and which years, where. */
export function citationOf(dataset: Dataset, modified: string, publication: Publication, language: Language): string {
  const address = addressOf(publication, folderOf(dataset));
  const subject = subjectOf(dataset, language);
  return `${publication.identity.publisher[language]}. (${plainDate(modified, language)}). ${subject}. ${readmeWords[language].accessed} ${address}`;
}

/** One line for a footnote or below a chart. */
export function shortCitationOf(dataset: Dataset, modified: string, language: Language): string {
  return `${subjectOf(dataset, language)} (${plainDate(modified, language)})`;
}

function subjectOf({ title, fiscalYears }: Dataset, language: Language): string {
  const years = [...new Set([fiscalYears[0], fiscalYears.at(-1)])].join('–');
  return {
    th: `${title.th} ${terms.year(years).th}`,
    en: `${title.en}, ${fiscalYears.length > 1 ? 'fiscal years' : 'fiscal year'} ${years} BE`,
  }[language];
}

/** With plain spaces, as the text will be pasted elsewhere. */
const plainDate = (isoDate: string, language: Language) => formatDate(isoDate, language).replaceAll('\u00a0', ' ');
