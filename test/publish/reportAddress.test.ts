import { expect, test } from 'vitest';
import { reportAddressOf } from '../../src/publish/index.ts';

const report = { subject: 'ตัวชี้วัด 2 & more', text: 'KPI 2\nhttps://kpi.example/dsdw/2567/kpi/2/' };

test.each([
  ['mailto:kpi@example.go.th', 'subject', 'body', 'KPI 2\r\nhttps://kpi.example/dsdw/2567/kpi/2/'],
  ['https://github.com/o/kpi/issues/new', 'title', 'body', report.text],
  ['https://github.com/o/kpi/issues/new?template=mistake.md', 'title', 'body', report.text],
  ['https://codeberg.org/o/kpi/issues/new', 'title', 'body', report.text],
  ['https://gitlab.com/o/kpi/-/issues/new', 'issue[title]', 'issue[description]', report.text],
])('%s has the report filled in', (address, subject, body, text) => {
  const { protocol, pathname, searchParams } = new URL(reportAddressOf(address, report));
  expect(address.startsWith(`${protocol}${protocol === 'mailto:' ? '' : '//'}`) && address.includes(pathname)).toBe(
    true,
  );
  expect(searchParams.get(subject)).toBe(report.subject);
  expect(searchParams.get(body)).toBe(text);
});

test('a page that would not understand it stays as it is, and no address is no address', () => {
  expect(reportAddressOf('https://kpi.example/contact', report)).toBe('https://kpi.example/contact');
  expect(reportAddressOf('', report)).toBe('');
});
