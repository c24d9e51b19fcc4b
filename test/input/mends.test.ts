/**
 * What is proposed to an officer is never wrong. The tables in `mends/` say, for each input, the problem and the one
 * value it can mean; empty where it can mean more than one. In them ⏎ is a line break, ⇥ a tab, ␣ a space, ⍽ a
 * no-break space, ∅ a zero-width space.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partPlace, valuePlace } from '../../src/input/numberPlace.ts';
import { compareDecimals } from '../../src/scoring/index.ts';
import {
  kpiMeant,
  type MeasureInput,
  type NumberPlace,
  readActivityMonths,
  readDate,
  readDecimal,
  readFiscalYear,
  type Reading,
  readKpiNumber,
  readLink,
  readRound,
  readStatus,
  readText,
} from '../../src/schema/index.ts';
import { theUnits } from '../assessment/units.ts';

const signs: Record<string, string> = { '⏎': '\n', '⇥': '\t', '␣': ' ', '⍽': '\u00a0', '∅': '\u200b' };
const typed = (text: string) => text.replace(/[⏎⇥␣⍽∅]/g, (sign) => signs[sign] ?? '');
function table(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`mends/${name}.csv`, import.meta.url));
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) => ({ ...row, input: typed(row['input'] ?? '') }));
}

const outcome = (reading: Reading<unknown>) => {
  if ('value' in reading) return { problem: '', mend: [reading.value].flat().join(' ') };
  return { problem: reading.problem.code, mend: reading.problem.values?.['corrected'] ?? '' };
};

const measure = (unit: MeasureInput['unit'], changes: Partial<MeasureInput> = {}): MeasureInput => ({
  unitOf: theUnits.find(({ id }) => id === unit) ?? { id: unit, kind: 'amount', label: { th: unit, en: unit } },
  id: 'share',
  label: { th: 'รายการวัด', en: 'measure' },
  unit,
  unitLabel: { th: 'ร้อยละ', en: 'percent' },
  kind: 'scored',
  whole: false,
  bounds: { min: '0', basis: 'stated', source: 'ก' },
  numerator: { th: 'จำนวนคนที่ผ่าน', en: 'people who passed' },
  denominator: { th: 'จำนวนคนทั้งหมด', en: 'all people' },
  ...changes,
});

function placeNamed(name: string): NumberPlace | undefined {
  const [kind, first = '', second = ''] = name.split(' ');
  if (kind === 'anywhere') return undefined;
  if (kind === 'numerator') return partPlace(measure('percent'), 'numerator');
  if (kind === 'points') return valuePlace(measure('points', { unitLabel: { th: 'คะแนน', en: 'points' } }));
  if (kind === 'percent')
    return valuePlace(measure('percent', { bounds: { min: first, max: second, basis: 'stated', source: 'ก' } }));
  return valuePlace(measure('count', { unitLabel: { th: first, en: '-' }, whole: second === 'whole' }));
}

describe('a number', () => {
  it.each(table('numbers'))('$place: $input', ({ place = '', input = '', problem, mend }) => {
    expect(outcome(readDecimal(input, placeNamed(place)))).toEqual({ problem, mend });
  });
});

describe('a date', () => {
  it.each(table('dates'))('$input', ({ input = '', problem, mend }) => {
    expect(outcome(readDate(input))).toEqual({ problem, mend });
  });
});

const known = ['1', '2', '4.6', '5.1', '5.2', '5.3', '5.4', '6.4', '7.1.1'];
const readers: Record<string, (text: string) => Reading<unknown>> = {
  year: readFiscalYear,
  round: (text) =>
    readRound(text, [
      { round: 1, months: '6' },
      { round: 2, months: '12' },
    ]),
  kpi: (text) => readKpiNumber(text, known),
  months: readActivityMonths,
  status: (text) => readStatus(text, { zero: true }),
  link: readLink,
  text: readText,
};

describe('a code, a text or an address', () => {
  it.each(table('codes'))('$kind: $input', ({ kind = '', input = '', problem, mend }) => {
    expect(outcome(readers[kind]?.(input) as Reading<unknown>)).toEqual({ problem, mend });
  });
});

describe('the number of a KPI that is not there', () => {
  it.each([
    ['3.1', ['3.2', '3.10'], '3.10'],
    ['3.1', ['3.2', '3.100', '3.10'], undefined],
    ['3', ['3.10', '30'], undefined],
    ['5.9', ['5.1', '5.2', '5.3'], undefined],
    ['5.10', ['5.1', '5.2', '5.3'], undefined],
    ['45296', ['2', '5.1'], '5.1'],
  ])('%s beside %j can only be %s', (text, numbers, expected) => {
    expect(kpiMeant(text, numbers)).toBe(expected);
  });
});

const places = [
  'percent 0 100',
  'percent -100 100',
  'count คน whole',
  'count ล้านบาท',
  'points',
  'numerator',
  'anywhere',
];
const decimals = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, scale]) => (units / 10 ** scale).toFixed(scale))
  .filter((number) => !/^-0(\.0+)?$/.test(number));

describe('whatever is typed', () => {
  it('a proposed number is taken by its place', () => {
    const pieces = fc.constantFrom(
      ...[
        '๑',
        '5',
        '12',
        ',',
        '.',
        '-',
        '+',
        ' ',
        '%',
        '\n',
        '\t',
        '\u00a0',
        '\u200b',
        '(',
        ')',
        '*',
        '/',
        '±',
        'e',
        'k',
      ],
      ...['M', 'ล้าน', 'พัน', 'คน', 'บาท', 'ล้านบาท', 'ร้อยละ', 'คะแนน', 'ไม่ถึง', 'ลดลง', 'ที่', '000', '.25', '-0'],
    );
    const texts = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...places), (text, name) => {
        const place = placeNamed(name);
        const { problem, mend } = outcome(readDecimal(text, place));
        if (problem === '' || mend === '') return;
        expect(readDecimal(mend, place)).toEqual({ value: mend });
        if (place) expect(place.fits(mend)).toBe(true);
        expect(/[\n\t ]/.test(text.trim()) && /\d[\s]+\d/.test(text)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('a number in a known dress is proposed as that number, or not at all', () => {
    const dresses: ((number: string) => string)[] = [
      (number) => `${number}%`,
      (number) => `ร้อยละ ${number}`,
      (number) => ` ${number}\u00a0`,
      (number) => `\u200b${number}\n`,
      (number) => number.replace('.', ','),
      (number) => number.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? ''),
      (number) => number.replace(/\B(?=(\d{3})+(\.|$))/g, (at) => (number.includes('.') ? at : ',')),
      (number) => `0${number}`,
    ];
    fc.assert(
      fc.property(decimals, fc.constantFrom(...dresses), fc.constantFrom(...places), (number, dress, name) => {
        const { mend } = outcome(readDecimal(dress(number), placeNamed(name)));
        if (mend !== '' && !dress(number).startsWith('0-') && !/^-?\d{1,3},\d{3}$/.test(dress(number)))
          expect(compareDecimals(mend, number)).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });

  it('nothing is proposed beside a word that is no unit of the place', () => {
    const words = fc.constantFrom('ไม่ถึง', 'เกือบ', 'about', '<', '~', 'โหล', 'เดือน', 'ลดลง', 'ที่', '$', '*', '²', 'ca.');
    fc.assert(
      fc.property(decimals, words, fc.boolean(), fc.constantFrom(...places), (number, word, first, name) => {
        const text = first ? `${word} ${number}` : `${number} ${word}`;
        expect(outcome(readDecimal(text, placeNamed(name))).mend).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('the noise of binary arithmetic is found, a decimal that people write is not', () => {
    const cents = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const sum = String(a / 100 + b / 100);
        const meant = `${((a + b) / 100).toFixed(2)}`;
        const { problem, mend } = outcome(readDecimal(sum));
        expect(['', 'float-noise']).toContain(problem);
        expect(compareDecimals(mend, meant)).toBe(0);
        expect(outcome(readDecimal(meant)).problem).toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('a day in any usual notation is proposed as that day, or not at all', () => {
    const dates = fc.date({ min: new Date('2001-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
    const notations: ((y: number, m: number, d: number, serial: number) => string)[] = [
      (y, m, d) => `${d} ${months[m - 1]} ${y + 543}`,
      (y, m, d) => `${d}/${m}/${y + 543}`,
      (y, m, d) => `${m}/${d}/${y}`,
      (y, m, d) => `${y + 543}-${m}-${d}`,
      (_y, _m, _d, serial) => String(serial),
    ];
    fc.assert(
      fc.property(dates, fc.constantFrom(...notations), (date, notation) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        expect(['', iso]).toContain(outcome(readDate(notation(y, m, d, serial))).mend);
      }),
      { numRuns: 2000 },
    );
  });
});
