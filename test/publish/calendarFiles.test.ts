/** The calendars of what is due, read by another program's parser: RFC 5545, the same bytes for the same content. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import type { AssessmentModel, SiteModel } from '../../src/assessment/index.ts';
import { calendarFiles, calendarPath, isCalendarPath, type Publication } from '../../src/publish/index.ts';
import { identity } from '../../src/publication.ts';
import { kpiFields, toAssessment } from '../audit/assessment.ts';

const publication: Publication = { siteUrl: 'https://kpi.example', base: '/open/', isDemo: false, identity };
const NAME = 'กรมพัฒนาที่ดิน, น้ำ; และป่าไม้\\ภาคเหนือ';
const TITLE = 'ร้อยละของครัวเรือนเปราะบางที่ได้รับการพัฒนาคุณภาพชีวิต, ตามแผน; ระดับตำบล';
const reporting = { text: 'เดือน ต.ค.', months: [{ round: '2', month: '10' }] };
const kpis = [
  kpiFields({ weight: '40' }),
  kpiFields({ kpi: '2', weight: '60', title: { th: TITLE, en: 'Households' }, reporting }),
];
const named = (assessment: AssessmentModel): AssessmentModel => ({
  ...assessment,
  agency: { ...assessment.agency, name: { th: NAME, en: 'Department of Land; Water' } },
});
const siteOf = (...assessments: AssessmentModel[]) => {
  const agencies = assessments.slice(0, 1).map(({ agency }) => ({ agency, path: '/dsdw/', assessments }));
  return { agencies, today: '2024-11-01' } as unknown as SiteModel;
};
const site = siteOf(named(toAssessment({ kpis })));
const textsOf = (of: SiteModel) =>
  new Map([...calendarFiles(of, publication)].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const texts = textsOf(site);
const read = (path: string) => new ICAL.Component(ICAL.parse(texts.get(path) ?? ''));
const eventsIn = (path: string) =>
  read(path)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

test('each agency has one and the site has one, in each language, as text/calendar', () => {
  const files = [...calendarFiles(site, publication)];
  expect(files.map(({ path }) => path)).toEqual(['dsdw/due.ics', 'due.ics', 'en/dsdw/due.ics', 'en/due.ics']);
  expect(files.every(({ mediaType }) => mediaType === 'text/calendar; charset=utf-8')).toBe(true);
  expect([calendarPath(), calendarPath(site.agencies[0]?.agency)]).toEqual(['/due.ics', '/dsdw/due.ics']);
  expect(['due.ics', 'en/dsdw/due.ics', 'overdue.ics', 'due/'].map(isCalendarPath)).toEqual([true, true, false, false]);
});

describe.each([...texts])('%s', (path, text) => {
  test('lines end with CRLF, are no longer than 75 octets, and no character is cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(lines.filter((line) => /[\r\n]|\ufffd/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('an event is the whole month that the source states, or the day that ends the round', () => {
    const events = eventsIn(path).map((one) => [
      one.startDate.toString(),
      one.endDate.toString(),
      one.startDate.isDate,
    ]);
    expect(events).toEqual([
      ['2024-09-30', '2024-10-01', true],
      ['2024-10-01', '2024-11-01', true],
    ]);
    const [ends, stated] = eventsIn(path).map(({ description }) => description);
    const [assumed, notDue] = path.startsWith('en/')
      ? ['the last day of the month is assumed', 'not a due date']
      : ['สมมติให้วันสุดท้ายของเดือนเป็นวันครบกำหนด', 'ไม่ใช่กำหนดรายงาน'];
    expect(stated).toContain(assumed);
    expect(ends).toContain(notDue);
    expect(ends).not.toContain(assumed);
  });

  test('what RFC 5545 asks of each event stands once', () => {
    expect([read(path).getFirstPropertyValue('version'), read(path).getAllProperties('prodid').length]).toEqual([
      '2.0',
      1,
    ]);
    for (const event of read(path).getAllSubcomponents('vevent'))
      expect(['uid', 'dtstamp', 'dtstart', 'summary'].map((name) => event.getAllProperties(name).length)).toEqual([
        1, 1, 1, 1,
      ]);
    expect(new Set(eventsIn(path).map(({ uid }) => uid)).size).toBe(2);
    const stamps = read(path)
      .getAllSubcomponents('vevent')
      .map((one) => String(one.getFirstPropertyValue('dtstamp')));
    expect(stamps).toEqual(['2024-10-31T17:00:00Z', '2024-10-31T17:00:00Z']);
  });
});

test('an agency of which nothing is due has a calendar that is whole, without an event', () => {
  for (const text of textsOf(siteOf(named(toAssessment({ kpis: [] })))).values()) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? calendar);
    expect([zone.tzid, zone.utcOffset(ICAL.Time.fromJSDate(new Date(0)))]).toEqual(['Asia/Bangkok', 7 * 3600]);
    expect(text.split('\r\n').filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  }
});

test('what a name or a title holds comes back as it is', () => {
  // The parser leaves a property that is later than RFC 5545 as it is written.
  const name = String(read('dsdw/due.ics').getFirstPropertyValue('name'));
  expect(name.replace(/\\(.)/g, '$1')).toContain(NAME);
  expect(eventsIn('dsdw/due.ics')[1]?.summary).toContain(NAME);
  expect(eventsIn('dsdw/due.ics')[1]?.description).toContain(`${TITLE}: พ้นกำหนดแล้ว ยังไม่พบผล`);
  expect(eventsIn('en/due.ics')[1]?.summary).toContain('Department of Land; Water');
});

test('whatever a name is made of, it comes back, and no line is too long or cuts a letter', () => {
  const letter = fc.constantFrom(...('กิ่ปั๊น้ำเฟื๏๙aZ,;:"\\nN \u0301—😀ๆ'.match(/./gu) ?? []));
  const name = fc.array(letter, { minLength: 1, maxLength: 120 }).map((letters) => `ก${letters.join('')}ก`);
  fc.assert(
    fc.property(name, (th) => {
      const assessment = toAssessment({ kpis });
      const agency = { ...assessment.agency, name: { th, en: 'Department' } };
      const text = textsOf(siteOf({ ...assessment, agency })).get('dsdw/due.ics') ?? '';
      const lines = text.split('\r\n');
      expect(lines.filter((line) => /[\r\n\ufffd]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      expect(event?.getFirstPropertyValue('summary')).toContain(th);
    }),
    { numRuns: 60 },
  );
});

test('an event keeps its id when its state or its day of a build changes, and in the calendar of the site', () => {
  const ids = (of: SiteModel, path: string) =>
    [...(textsOf(of).get(path) ?? '').matchAll(/^UID:(.+)\r$/gm)].map(([, id]) => id);
  const later = { ...site, today: '2025-03-01' };
  expect(ids(later, 'dsdw/due.ics')).toEqual(ids(site, 'dsdw/due.ics'));
  expect(ids(site, 'due.ics')).toEqual(ids(site, 'dsdw/due.ics'));
  expect(ids(site, 'en/due.ics')).not.toEqual(ids(site, 'due.ics'));
  expect(textsOf(later).get('due.ics')).not.toBe(texts.get('due.ics'));
});

test('the bytes are those of the content, in whatever zone the machine stands', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(new Date(0).getTimezoneOffset()).toBe(300);
  expect(textsOf(site)).toEqual(texts);
  vi.unstubAllEnvs();
});
