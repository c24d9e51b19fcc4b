/** English as it is typed has one stem for the forms of a word, and Thai text on an English page is told from it. */
import { describe, expect, test } from 'vitest';
import { isWrittenIn, KPI_NUMBER, MEANING, runsIn, stemOf, WHICH_AGENCY } from '../../src/thai/index.ts';

describe('one stem', () => {
  test.each([
    ['organisation', 'organization', 'organisations', 'organizations'],
    ['organise', 'organize', 'organised', 'organizing'],
    ['centre', 'center', 'centres', 'centers'],
    ['catalogue', 'catalog', 'catalogues', 'catalogs'],
    ['programme', 'program', 'programmes', 'programs'],
    ['licence', 'license', 'licences', 'licenses'],
    ['labour', 'labor'],
    ['household', 'households'],
    ['agency', 'agencies'],
    ['score', 'scores', 'scored', 'scoring'],
    ['plan', 'plans', 'planned', 'planning'],
    ['homeless', 'homelessness'],
    ['ready', 'readiness'],
    ['address', 'addresses'],
  ])('%s …', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test.each([
    ['policy', 'police'],
    ['target', 'targeted group'],
    ['status', 'state'],
    ['four', 'for'],
    ['rating', 'rat'],
    ['house', 'household'],
  ])('%s is no form of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test('a short word, a word that tells nothing, Thai and numbers stay as they are', () => {
    for (const word of ['csv', 'does', 'where', 'คนไร้บ้าน', '5.1']) expect(stemOf(word)).toBe(word);
  });
});

describe('questions', () => {
  test.each(['what is a baseline', 'what does not due mean', 'what’s PMQA', 'definition of a level'])(
    '%s asks for a meaning',
    (query) => expect(query).toMatch(MEANING),
  );

  test.each(['what is being done for the homeless', 'what share of people went home'])('%s does not', (query) =>
    expect(query).not.toMatch(MEANING),
  );

  test('an agency, or agencies, of all', () => {
    for (const query of ['which agency did best', 'which agencies are here', 'which department'])
      expect(query).toMatch(WHICH_AGENCY);
  });

  test('an indicator has the number of a KPI', () => {
    expect([...'indicator 2'.matchAll(KPI_NUMBER)].map(([, number]) => number)).toEqual(['2']);
  });
});

describe('languages of a text', () => {
  test('Thai within English is told with the numbers between, and English alone on a Thai page', () => {
    expect(runsIn('Volunteer (อพม.), see ข้อ 5.1 และ 5.2', 'en')).toEqual([
      { text: 'Volunteer (' },
      { text: 'อพม.', lang: 'th' },
      { text: '), see ' },
      { text: 'ข้อ 5.1 และ', lang: 'th' },
      { text: ' 5.2' },
    ]);
    expect(runsIn('ระบบ GD Catalog', 'th')).toEqual([{ text: 'ระบบ GD Catalog' }]);
    expect(runsIn('Government Data Catalog', 'th')).toEqual([{ text: 'Government Data Catalog', lang: 'en' }]);
    expect(runsIn('46.54', 'th')).toEqual([{ text: '46.54' }]);
  });

  test('an English text may hold a Thai name', () => {
    expect(isWrittenIn('A volunteer of the ministry (อพม.)', 'en')).toBe(true);
    expect(isWrittenIn('อาสาสมัครของกระทรวง (volunteer)', 'en')).toBe(false);
    expect(isWrittenIn('อาสาสมัครของกระทรวง (volunteer)', 'th')).toBe(true);
    expect(isWrittenIn('A volunteer', 'th')).toBe(false);
  });
});
