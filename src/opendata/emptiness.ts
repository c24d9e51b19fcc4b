/** Says in a dataset's own description that there is nothing in it yet, so that an empty file is not taken for a fault. */
import type { Bilingual } from '../i18n/index.ts';
import type { DatasetKind } from '../schema/index.ts';
import { kindWords } from './kindWords.ts';
import type { Row } from './rows/row.ts';
import { yearsOf } from './years.ts';

/** Null where some row has a value. */
export function emptinessOf(kind: DatasetKind, rows: readonly Row[]): Bilingual | null {
  if (yearsOf(kind, rows)) return null;
  const { th, en } = kindWords[kind].thing;
  if (rows.length === 0) {
    return {
      th: `ยังไม่มีแถวข้อมูล เพราะยังไม่มี${th}ที่เผยแพร่ ไฟล์มีแต่หัวตาราง`,
      en: `No rows yet, because no ${en} has been published: the files hold the header alone.`,
    };
  }
  const column = kind === 'scores' ? 'state' : 'obs_status';
  return {
    th: `ยังไม่มี${th}ในแถวใด คอลัมน์ ${column} ของแต่ละแถวบอกเหตุ`,
    en: `No row has a ${en} yet; the column ${column} of each row says why.`,
  };
}
