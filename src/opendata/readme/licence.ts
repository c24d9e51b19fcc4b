/** `LICENCE.txt`: under what terms the data may be used, in both languages. */
import type { Dataset } from '../datasets.ts';

export function licenceText({ title, licences, assessments }: Dataset): string {
  const lines = [title.th, title.en, ''];
  for (const licence of licences) {
    const agencies = new Map(
      assessments
        .filter(({ agency }) => agency.licence.url === licence.url)
        .map(({ agency }) => [agency.agency, agency.name]),
    );
    const names = [...agencies.values()];
    lines.push(
      licence.title.th,
      licence.title.en,
      licence.url,
      `ใช้กับข้อมูลของ: ${names.map(({ th }) => th).join(', ')}`,
      `Applies to the data of: ${names.map(({ en }) => en).join(', ')}`,
    );
    if (licence.basis === 'assumed') {
      lines.push(
        'สัญญาอนุญาตนี้เป็นค่าเริ่มต้นของระบบ ส่วนราชการยังไม่ได้ประกาศเอง และกำหนดใหม่ได้',
        'This licence is a default of the site; the agency has not declared it and may choose another.',
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
