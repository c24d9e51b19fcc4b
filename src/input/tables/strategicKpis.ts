/** `strategic-kpis.csv`: the Strategic KPIs that the source lists. */
import { readId, wrongLanguage } from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import { key, looks, neededWords, value, words } from './column.ts';
import type { Cells, RowOf, Table } from './table.ts';

const columns = {
  number: key({
    name: 'number',
    label: { th: 'ลำดับ', en: 'Number' },
    th: 'ลำดับตามเอกสาร',
    en: 'the number as printed',
    example: '1',
    read: (text) => readId(text),
    look: looks.digits,
  }),
  titleTh: value({
    name: 'title_th',
    label: { th: 'ชื่อตามเอกสาร', en: 'Title' },
    th: 'ชื่อตามเอกสาร',
    en: 'the title as it stands in the source',
    ...neededWords,
    look: looks.thai,
  }),
  titleEn: value({
    name: 'title_en',
    label: { th: 'ชื่อภาษาอังกฤษ', en: 'Title in English' },
    th: 'ชื่อแปลภาษาอังกฤษ หรือว่างไว้',
    en: 'the title in English, or empty',
    ...words,
    look: /[a-z]/i,
  }),
  source: value({
    name: 'source',
    label: terms.names.source,
    th: 'ส่วนของเอกสารที่มีรายการนี้',
    en: 'the part of the source that lists it',
    ...neededWords,
  }),
};

function checkLanguages({ row, refused, refuse }: Cells<typeof columns>): void {
  if (refused.has('title_th') || refused.has('title_en')) return;
  const language = wrongLanguage({ th: row.titleTh, en: row.titleEn || undefined });
  if (language === null) return;
  const [column, found] = language === 'en' ? ['title_en', row.titleEn] : ['title_th', row.titleTh];
  refuse(column, { code: 'other-language', found, values: { language } });
}

export type StrategicKpiRow = RowOf<typeof columns>;
export const strategicKpiTable: Table<typeof columns> = { columns, check: checkLanguages };
