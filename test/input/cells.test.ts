import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readActivityMonths,
  readDate,
  readDecimal,
  readFiscalYear,
  readId,
  readLink,
  readRound,
  readStatus,
  readText,
  type Reading,
} from '../../src/schema/index.ts';

/** The value, or the code and the value that the officer is told to put instead. */
const outcome = <T>(reading: Reading<T>) =>
  'value' in reading
    ? { value: reading.value }
    : { code: reading.problem.code, corrected: reading.problem.values?.['corrected'] };

const refused = (code: string, corrected?: string) => ({ code, corrected });

describe('a number', () => {
  it.each(['0', '12.5', '-3', '0.10', '75086', '63.2400', '100'])('%s is read as it stands', (text) => {
    expect(outcome(readDecimal(text))).toEqual({ value: text });
  });

  it.each([
    ['12,5', refused('comma-decimal', '12.5')],
    ['-12,5', refused('comma-decimal', '-12.5')],
    ['1,234', refused('thousands-separator', '1234')],
    ['75,086.50', refused('thousands-separator', '75086.50')],
    ['1 234 567', refused('several-values')],
    ['1,234,56', refused('not-a-number')],
    ['1.234,56', refused('not-a-number')],
    ['63.24%', refused('unit-in-cell')],
    ['ร้อยละ 63.24', refused('unit-in-cell')],
    ['๑๒.๕', refused('thai-digits', '12.5')],
    ['๑๒,๕', refused('comma-decimal', '12.5')],
    ['1.2E+05', refused('exponent-notation')],
    ['1e5', refused('exponent-notation')],
    ['.5', refused('not-a-number', '0.5')],
    ['-.5', refused('not-a-number', '-0.5')],
    ['5.', refused('not-a-number', '5')],
    ['+5', refused('not-a-number', '5')],
    ['007', refused('not-a-number', '7')],
    ['-0', refused('not-a-number', '0')],
    ['-0.00', refused('not-a-number', '0.00')],
    ['1/2', refused('not-exact')],
    ['1-2', refused('not-exact')],
    ['NaN', refused('placeholder')],
    ['0x10', refused('several-values')],
    ['สิบ', refused('not-a-number')],
    [' 5', refused('surrounding-space', '5')],
    ['5\n', refused('invisible-character', '5')],
    ['5\u00a0', refused('invisible-character', '5')],
    ['\u200b5', refused('invisible-character', '5')],
    ['-', refused('placeholder')],
    ['N/A', refused('placeholder')],
    ['ไม่มีข้อมูล', refused('placeholder')],
    ['=1+1', refused('spreadsheet-formula')],
  ])('%j is refused', (text, expected) => {
    expect(outcome(readDecimal(text))).toEqual(expected);
  });

  it('is never offered in a form that would be refused again', () => {
    const texts = fc.stringMatching(/^[-+]?[\d๐-๙., '%eEคน/]{1,10}$/u);
    fc.assert(
      fc.property(texts, (text) => {
        const { corrected } = outcome(readDecimal(text)) as { corrected?: string };
        if (corrected !== undefined) expect(readDecimal(corrected)).toEqual({ value: corrected });
      }),
      { numRuns: 5000 },
    );
  });
});

const rounds = [
  { round: 1, months: '6' },
  { round: 2, months: '12' },
];

describe('a code', () => {
  it.each([
    [readRound('2', rounds), { value: 2 }],
    [readRound('รอบ 1', rounds), refused('bad-round', '1')],
    [readRound('12 เดือน', rounds), refused('bad-round', '2')],
    [readRound('2.0', rounds), refused('bad-round')],
    [readRound('-1', rounds), refused('bad-round')],
    [readRound('๒', rounds), refused('thai-digits', '2')],
    [readRound('3', rounds), refused('bad-round')],
    [readStatus('Z', { zero: true }), { value: 'Z' }],
    [readStatus('Z', { zero: false }), refused('bad-status')],
    [readStatus('a', { zero: false }), refused('bad-status', 'A')],
    [readStatus('n/a', { zero: false }), refused('bad-status', 'O')],
    [readStatus('A ', { zero: false }), refused('surrounding-space', 'A')],
    [readId('5.10'), { value: '5.10' }],
    [readId('5.1\u200b'), refused('invisible-character', '5.1')],
    [readId('=5'), refused('spreadsheet-formula')],
  ])('%j gives %j', (reading, expected) => {
    expect(outcome<unknown>(reading)).toEqual(expected);
  });
});

describe('a time', () => {
  it.each([
    [readFiscalYear('2567'), { value: 2567 }],
    [readFiscalYear('2024'), refused('common-era-year', '2567')],
    [readFiscalYear('๒๕๖๗'), refused('thai-digits', '2567')],
    [readFiscalYear('พ.ศ. 2567'), refused('bad-fiscal-year', '2567')],
    [readFiscalYear('67'), refused('bad-fiscal-year', '2567')],
    [readFiscalYear('2567.0'), refused('bad-fiscal-year')],
    [readFiscalYear('2667'), refused('bad-fiscal-year')],
    [readDate('2024-09-30'), { value: '2024-09-30' }],
    [readDate('2024-02-29'), { value: '2024-02-29' }],
    [readDate('2023-02-29'), refused('bad-date')],
    [readDate('2567-09-30'), refused('bad-date', '2024-09-30')],
    [readDate('30/09/2567'), refused('bad-date', '2024-09-30')],
    [readDate('9/30/2024'), refused('bad-date', '2024-09-30')],
    [readDate('5/9/2567'), refused('bad-date')],
    [readDate('5/5/2567'), refused('bad-date', '2024-05-05')],
    [readDate('2024/9/5'), refused('bad-date', '2024-09-05')],
    [readDate('2024-09-30T00:00:00'), refused('bad-date', '2024-09-30')],
    [readDate('30 ก.ย. 67'), refused('bad-date')],
    [readActivityMonths('9 10 1'), { value: [10, 1, 9] }],
    [readActivityMonths('10,11'), refused('bad-month', '10 11')],
    [readActivityMonths('10 10'), refused('bad-month')],
    [readActivityMonths('10-12'), refused('bad-month')],
    [readActivityMonths('13'), refused('bad-month')],
  ])('%j gives %j', (reading, expected) => {
    expect(outcome<unknown>(reading)).toEqual(expected);
  });
});

describe('a text or an address', () => {
  it.each([
    [readText('ผลการดำเนินงาน'), { value: 'ผลการดำเนินงาน' }],
    [readText('ก\u0e48\u0e38'), { value: 'ก\u0e38\u0e48' }],
    [readText('-5.2'), { value: '-5.2' }],
    [readText('สองบรรทัด\nก็ได้'), { value: 'สองบรรทัด\nก็ได้' }],
    [readText('=SUM(A1)'), refused('spreadsheet-formula')],
    [readText('+ เพิ่มเติม'), refused('spreadsheet-formula', 'เพิ่มเติม')],
    [readText('@ชื่อ'), refused('spreadsheet-formula')],
    [readText('\tแท็บ'), refused('spreadsheet-formula', 'แท็บ')],
    [readText('-cmd|calc'), refused('spreadsheet-formula')],
    [readText('à¸œà¸¥'), refused('garbled-text', 'ผล')],
    [readText('ข้อ\ufffdความ'), refused('garbled-text')],
    [readText('-'), refused('placeholder')],
    [readText('ข้อความ\u202eกลับ'), refused('invisible-character')],
    [readText('เสียง\u0007'), refused('invisible-character')],
    [readLink('https://www.dsdw.go.th/หน้า'), { value: 'https://www.dsdw.go.th/หน้า' }],
    [readLink('http://example.go.th'), { value: 'http://example.go.th' }],
    [readLink('www.dsdw.go.th'), refused('link-not-http', 'https://www.dsdw.go.th')],
    [readLink('javascript:alert(1)'), refused('link-not-http')],
    [readLink('data:text/html,x'), refused('link-not-http')],
    [readLink('//example.go.th'), refused('link-not-http')],
    [readLink('https:example.go.th'), refused('link-not-http')],
    [readLink('https://user:pass@example.go.th'), refused('link-not-http')],
    [readLink('https://example.go.th '), refused('surrounding-space', 'https://example.go.th')],
    [readLink('https://example.go.th/a b'), refused('link-not-http')],
  ])('%j gives %j', (reading, expected) => {
    expect(outcome<unknown>(reading)).toEqual(expected);
  });
});
