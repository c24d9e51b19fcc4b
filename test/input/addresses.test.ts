/** Where one address ends and another begins. */
import { expect, it } from 'vitest';
import { readLink } from '../../src/schema/index.ts';

const codeOf = (text: string) => {
  const reading = readLink(text);
  return 'value' in reading ? '' : reading.problem.code;
};

it.each([
  'https://a.go.th/1;https://a.go.th/2',
  'https://a.go.th/1,https://a.go.th/2',
  'https://a.go.th/1|https://a.go.th/2',
  'https://a.go.th/ https://b.go.th/',
  'https://a.go.th/1\nhttps://a.go.th/2',
  'https://a.go.th/1, www.b.go.th/2',
  'https://a.go.th/1;b.go.th/2',
  'https://a.go.th/1https://b.go.th/2',
  'https://a.go.th/1、https://b.go.th/2',
  'https://a.go.th/1 และ https://b.go.th/2',
])('%j is two addresses, and neither is proposed', (text) => {
  const reading = readLink(text);
  expect(reading).toEqual({ problem: { code: 'two-addresses', found: text, values: {} } });
});

it.each([
  'https://web.archive.org/web/2020/https://www.dsdw.go.th/',
  'https://a.go.th/?next=https://b.go.th/',
  'https://a.go.th/?next=https%3A%2F%2Fb.go.th&id=1,2',
  'https://a.go.th/report;v=2,1/file.pdf',
  'HTTPS://A.GO.TH/1',
])('%s is one', (text) => {
  expect(codeOf(text)).toBe('');
});
