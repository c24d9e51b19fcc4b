/** Files of fixtures in bytes that an editor or Git would change: other encodings, and a file of nothing. */
const activities = 'data/assessments/sample/2567/activities.csv';
const text = 'kpi,number,activity,parent,months,months_basis,note\n1,1,จัดทำหลักสูตร,,10 11,layout,\n';

/** Fixture → file → content. */
export const bytes: Record<string, Record<string, Uint8Array>> = {
  'encoding-windows-874': { [activities]: windows874(text) },
  'encoding-not-utf8': { [activities]: Buffer.from(`\ufeff${text}`, 'utf16le') },
  'empty-file': { [activities]: new Uint8Array() },
};

/** Thai letters lie in Windows-874 as far from A1 as they lie from U+0E01. */
export function windows874(thai: string): Uint8Array {
  return Uint8Array.from(thai, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x0e01 + 0xa1;
  });
}
