/** An Excel workbook to be filled in, which an import reads without loss: a guide, and a sheet for each table. */
import { writeXlsx } from 'hucre/xlsx';
import { terms } from '../../words/index.ts';
import { sheetTable } from '../tables.ts';
import type { TemplateData } from './data.ts';
import { guideSheet } from './guide.ts';
import { listsOf } from './lists.ts';
import { tableSheet } from './table.ts';
import { guideWords } from './words.ts';

/** Its subject says of which agency and year it is. */
export function writeTemplate(data: TemplateData): Promise<Uint8Array> {
  const { lists, sheet } = listsOf(data);
  return writeXlsx({
    properties: {
      title: `${guideWords.title.th} ${data.agencyName} ${terms.year(data.fiscalYear).th}`,
      subject: `${data.agency}/${data.fiscalYear}`,
    },
    defaultFont: { name: 'Tahoma', size: 10 },
    sheets: [
      guideSheet(data),
      ...data.sheets.map(({ id, rows }) => tableSheet(sheetTable(id), rows, data, lists)),
      sheet,
    ],
  });
}
