/** What the check says of new files: empty fields a line each by file, all else in its own three lines. */
import { type Issue, renderIssue, renderReport } from '../../issues/index.ts';

const isEmptyField = ({ code, values }: Issue) => code === 'field-empty' && values?.['field'] !== undefined;

export function renderRemains(issues: readonly Issue[]): string {
  const byFile = Map.groupBy(issues.filter(isEmptyField), ({ place }) => place.file);
  const empty = [...byFile].map(([file, own]) =>
    [
      `✖ field-empty   ${file}`,
      ...own.map(({ place, values }) => `   บรรทัด ${place.line ?? ''} · ${values?.['field'] ?? ''}`),
    ].join('\n'),
  );
  const others = issues.filter((issue) => !isEmptyField(issue)).map(renderIssue);
  const counts = renderReport(issues).trimEnd().split('\n').slice(-2).join('\n');
  return [...empty, ...others, ...(byFile.size > 0 ? [behindEmpty] : []), counts].join('\n\n');
}

const behindEmpty = [
  'ช่องเหล่านี้เว้นว่างไว้เพราะเอกสารเป็นผู้บอก เมื่อเติมครบ การตรวจจะดูส่วนที่เหลือ เช่น น้ำหนักรวม',
  'These fields are empty because only the document can say what belongs there; once they are filled, the check looks at the rest, such as the sum of the weights.',
].join('\n');
