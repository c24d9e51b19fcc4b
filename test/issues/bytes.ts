/** Files of fixtures that an editor or Git would change, or that are too large to keep. */
const activities = 'data/assessments/sample/2567/activities.csv';
const text = 'kpi,number,activity,parent,months,months_basis,note\n1,1,จัดทำหลักสูตร,,10 11,layout,\n';
const front = '---\ntitle: เกี่ยวกับเว็บไซต์\ndescription: ที่มาของเว็บไซต์\n---\n\n';

/** Fixture → file → content. */
export const bytes: Record<string, Record<string, Uint8Array>> = {
  'encoding-windows-874': { [activities]: windows874(text) },
  'encoding-not-utf8': { [activities]: Buffer.from(`\ufeff${text}`, 'utf16le') },
  'encoding-windows-874.yaml': {
    'data/search-aliases.yaml': windows874('same:\n  - names:\n      - สพร.\n      - สำนักงาน\n'),
  },
  'not-text': { [activities]: Buffer.from('%PDF-1.7\n1 0 obj\n') },
  'empty-file': { [activities]: new Uint8Array() },
  'text-too-long': { [activities]: Buffer.from(text.replace('จัดทำหลักสูตร', 'ก'.repeat(32_768))) },
  'yaml-too-large': { 'data/search-aliases.yaml': Buffer.from(`same:\n${'  # -\n'.repeat(20_000)}`) },
  'mdx-many-marks': { 'content/pages/about.mdx': Buffer.from(`${front}*${'a_*'.repeat(1000)}\n`) },
  'more-problems': { [activities]: Buffer.from(text + `${text.split('\n')[0]}\n`.repeat(1234)) },
};

/** Thai letters lie in Windows-874 as far from A1 as they lie from U+0E01. */
export function windows874(thai: string): Uint8Array {
  return Uint8Array.from(thai, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x0e01 + 0xa1;
  });
}
