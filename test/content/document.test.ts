/**
 * The built site equals the source document: every wording and every figure of it stands on the page and in the JSON
 * of its KPI, or of the assessment for the opening pages. source.txt is the document as extracted, without a change;
 * what may differ is listed: the mends in the assessment's own list, the site's own words in furniture.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatMonth, formatQuantity, formatSum, words } from '../../src/words/index.ts';
import { folders } from '../browser/site.ts';
import { assessmentOfDocument } from './assessment.ts';
import { figures, figuresOf } from './figures.ts';
import { figuresOfJson, type KpiJson } from './figuresOfJson.ts';
import { criterionText, fold, jsonTexts, pageText, tableRows } from './fold.ts';
import { ownWords } from './furniture.ts';
import { piecesOf } from './source.ts';

const th = words('th');
const assessment = assessmentOfDocument();
const read = (path: string) => readFileSync(join(folders.real, path), 'utf8');
const api = `api/v1/${assessment.agency.agency}/${assessment.fiscalYear}`;
const opening = {
  section: null,
  name: 'the assessment',
  html: read(`${assessment.path}index.html`),
  json: JSON.parse(read(`${api}.json`)),
};
const kpis = assessment.kpis.map((kpi) => ({
  section: kpi.number,
  name: `KPI ${kpi.number}`,
  html: read(`${kpi.path}index.html`),
  json: JSON.parse(read(`${api}/${kpi.slug}.json`)) as KpiJson,
}));
const pieces = piecesOf(assessment.front.transcription);

const texts = [opening, ...kpis].map(({ section, name, html, json }) => {
  const own = pieces.filter((piece) => piece.section === section);
  const missingFrom = (text: string) => own.map((piece) => piece.text).filter((piece) => !text.includes(fold(piece)));
  return { name, own, page: missingFrom(fold(pageText(html))), json: missingFrom(fold(jsonTexts(json).join('\n'))) };
});

describe('the words of the document', () => {
  const allowed = (place: 'page' | 'json') =>
    ownWords.filter(({ notIn }) => notIn.includes(place)).map(({ text }) => text);

  it.each(texts)('are all on the page of $name', ({ own, page }) => {
    expect(own.length).toBeGreaterThan(10);
    expect(page.filter((text) => !allowed('page').includes(text))).toEqual([]);
  });

  it.each(texts)('are all in the JSON of $name', ({ json }) => {
    expect(json.filter((text) => !allowed('json').includes(text))).toEqual([]);
  });

  it('need every entry of the list of own words', () => {
    expect(texts.flatMap(({ page }) => page)).toEqual(expect.arrayContaining(allowed('page')));
    expect(texts.flatMap(({ json }) => json)).toEqual(expect.arrayContaining(allowed('json')));
  });
});

it('the weights of the document stand beside the titles and add up', () => {
  const text = fold(pageText(opening.html));
  for (const { number, front } of assessment.kpis) {
    const weight = figuresOf(number, 'weight')[0]?.value ?? '';
    expect(text.includes(fold(`${number}${front.title.th}${th.names.weight}${weight}`)), number).toBe(true);
  }
  for (const { key, value } of figuresOf('', 'component-weight')) {
    const parts = assessment.kpis
      .filter(({ front }) => front.component === key)
      .flatMap(({ number }) => figuresOf(number, 'weight'));
    const sum = formatSum(
      parts.map((part) => part.value),
      value,
    );
    expect(text.includes(fold(sum)), sum).toBe(true);
  }
});

describe.each(kpis)('the figures of the document on $name', ({ section: number, html, json }) => {
  const rows = tableRows(html);
  const text = fold(pageText(html));

  it('are rows of the table of figures', () => {
    const kinds: Record<string, string> = {
      baseline: th.names.baseline,
      'stated-target': th.names.target,
      target: th.names.target,
    };
    for (const { kind, key, value } of withoutRestated(number, 'baseline', 'stated-target', 'target')) {
      const [measure, year] = key.split(' ');
      const found = json.measures.find(({ id }) => id === measure);
      // Where the measures of a KPI are in several units, each stands with its own.
      const names = [found?.label.th, `${found?.label.th} (${found?.unit_label.th})`];
      const several = rows.some((row) => row.includes(th.names.measure));
      const shown = rows.filter(
        (row) => isOfYear(row[0], year) && row[2] === kinds[kind] && (!several || names.includes(row[3])),
      );
      expect(
        shown.map((row) => row[1]),
        `${kind} ${key}`,
      ).toEqual([shownValue(value)]);
    }
  });

  it('have their numerators and denominators beside them', () => {
    const place = rows.find((row) => row.includes(th.kpi.columns.fraction))?.indexOf(th.kpi.columns.fraction) ?? 0;
    for (const { kind, key, value } of figuresOf(number, 'numerator', 'denominator')) {
      const row = rows.find((cells) => cells[0] === key.split(' ')[1] && cells[2] === th.names.baseline);
      const [numerator, denominator] = row?.[place]?.split(' ÷ ') ?? [];
      expect(kind === 'numerator' ? numerator : denominator, `${kind} ${key}`).toBe(formatDecimal(value));
    }
  });

  it('are the criteria and the target of the year', () => {
    for (const { key, value } of figuresOf(number, 'criterion')) {
      const [round = '', level = '', measure = ''] = key.split(' ');
      const found = json.measures.find(({ id }) => id === measure);
      if (!found) throw new Error(`no measure ${measure}`);
      const [sign = '', figure = ''] = value.split(' ');
      const quantity = formatQuantity(figure, { unit: found.unit, unitLabel: found.unit_label }, 'th');
      const shown = measure === 'milestones' ? th.step(figure) : `${sign}\u00a0${quantity}`;
      const ends = new RegExp(`(?:: |${literally(found.label.th)} )${literally(shown)}(?:\\s|$)`);
      expect(criterionText(html, round, level), key).toMatch(ends);
    }
    for (const { value } of figuresOf(number, 'year-target')) {
      expect(text.includes(fold(`${th.kpi.yearTarget}: ${shownValue(value)}`))).toBe(true);
    }
  });

  it('are the months and numbers of the plan', () => {
    for (const { kind, key, value } of figuresOf(number, 'plan-month', 'plan-number')) {
      const row = rows.find((cells) => cells.length === 3 && cells[0] === key);
      if (kind === 'plan-number') expect(row?.[1]).toContain(`ตัวเลขในช่องเดือน: ${value}`);
      else expect(row?.[2]?.replace(' *', '')).toBe(value === '' ? th.kpi.noMonth : formatMonth(Number(value), 'th'));
    }
  });

  it('are the figures of the JSON', () => {
    const kinds = [...new Set(figures.map(({ kind }) => kind))].filter((kind) => kind !== 'plan-number');
    const lines = (list: typeof figures) => list.map(({ kind, key, value }) => `${kind} ${key}: ${value}`).sort();
    expect(lines(figuresOfJson(number, json))).toEqual(lines(withoutRestated(number, ...kinds)));
  });
});

/** A row is of one year, or of the years from one to another that hold nothing. */
function isOfYear(head: string | undefined, year = ''): boolean {
  const [first = '', last = first] = (head ?? '').split('–');
  return first !== '' && first <= year && year <= last;
}

/** Where the document states a target in words and its table says otherwise, the site's row has the stated one. */
function withoutRestated(kpi: string, ...kinds: string[]): typeof figures {
  const stated = figuresOf(kpi, 'stated-target').map(({ key }) => key);
  return figuresOf(kpi, ...kinds).filter(({ kind, key }) => kind !== 'target' || !stated.includes(key));
}

function shownValue(value: string): string {
  if (value === 'n/a') return th.obsStatuses.O.label;
  return value === '-' ? th.obsStatuses.M.label : formatDecimal(value);
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
