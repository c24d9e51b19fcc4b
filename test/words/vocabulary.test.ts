/** A term stands once: changed in the vocabulary it is changed everywhere, and no file of the house writes it again. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bilingual, type Language, spoken, terms } from '../../src/words/index.ts';
import { DATASET_KINDS } from '../../src/schema/index.ts';
import { filesOf, read } from '../repo/tree.ts';

type Tree = { [key: string]: Bilingual | ((...values: never[]) => Bilingual) | Tree };
const isText = (value: Tree[string]): value is Bilingual => typeof value !== 'function' && 'th' in value;

/** Every Thai text below a value; a template is filled with the marks of its places. */
function thaiTexts(value: unknown): string[] {
  if (typeof value === 'string') return /[\u0e00-\u0e7f]/.test(value) ? [value] : [];
  if (typeof value === 'function') return thaiTexts(value('…', '…', '…', '…', '…', '…'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(thaiTexts) : [];
}

/** Where the word stands alone: before and behind it is no Thai letter. */
const alone = (word: string) => new RegExp(`(?<![\\u0e00-\\u0e7f])${RegExp.escape(word)}(?![\\u0e00-\\u0e7f])`);

/** What a reader sees of states, levels and statuses; each is long enough to mean nothing else. */
const { states, obsStatuses, directions } = terms;
const labels = [...Object.values(states), ...Object.values(obsStatuses)].map(({ label }) => label.th);
const shown = [...labels, ...Object.values(directions).map(({ th }) => th)];

describe('a term that changes', () => {
  const mark = '๛';
  const marked = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([id, value]) => {
        if (typeof value === 'function') return [id, value];
        return [id, isText(value) ? { th: `${mark}${id}`, en: `${mark}${id}` } : marked(value)];
      }),
    );
  const read: Record<string, unknown> = {};

  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('../../src/words/terms.ts', async (original) => {
      const changed = marked(terms as unknown as Tree);
      return { ...(await original<object>()), terms: changed, termsIn: (lang: Language) => spoken(changed, lang) };
    });
    const [i18n, { columnsOf, datasetsOf }, names, { searchLabels }, { definitions }] = await Promise.all([
      import('../../src/words/index.ts'),
      import('../../src/publish/index.ts'),
      import('../../src/audit/names.ts'),
      import('../../src/records/index.ts'),
      import('../../src/issues/index.ts'),
    ]);
    Object.assign(read, {
      pages: i18n.words('th'),
      drawings: i18n.drawingWords.th,
      audit: [names.operatorWords, names.figureKinds, names.yearName(2567)],
      'data files': [
        DATASET_KINDS.flatMap((kind) => columnsOf(kind).map(({ title, description }) => [title, description])),
        datasetsOf({ agencies: [] } as never, false),
      ],
      search: searchLabels({ agencies: [], components: [] } as never, 'th'),
      problems: Object.values(definitions).map(({ title, why }) => ({ title, why })),
    });
  });

  afterAll(() => {
    vi.doUnmock('../../src/words/terms.ts');
    vi.resetModules();
  });

  test.each(['pages', 'drawings', 'audit', 'data files', 'search', 'problems'])('is changed in %s', (place) => {
    const texts = thaiTexts(read[place]);
    expect(texts.filter((text) => shown.some((word) => alone(word).test(text)))).toEqual([]);
    expect(texts.some((text) => text.includes(mark))).toBe(true);
  });
});

describe('no file writes a term again', () => {
  /** Parts of the vocabulary; what people type and what GD Catalog prints are words of others, equal by chance. */
  const others = ['src/words/vocabulary/', 'src/schema/cell/', 'src/schema/gdCatalog/', 'src/search/query/'];
  const files = filesOf('src/**/*.{ts,astro}').filter(
    (file) => file !== 'src/words/terms.ts' && !others.some((folder) => file.startsWith(folder)),
  );
  const literalsOf = (file: string) =>
    [
      ...read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(/(['`"])((?:(?!\1)[^\n\\])*[\u0e00-\u0e7f](?:(?!\1)[^\n\\])*)\1/g),
    ].map(([, , text]) => text ?? '');
  const told = files.flatMap((file) => literalsOf(file).map((text) => ({ file, text })));

  test('as a text of its own', () => {
    const written = new Set(thaiTexts(spoken(terms, 'th')));
    const again = told.filter(({ text }) => written.has(text.replace(/\$\{[^{}]*\}/g, '…')));
    expect(again.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  test('as a state, level or status within a text', () => {
    const again = told.filter(({ text }) => shown.some((word) => alone(word).test(text)));
    expect(again.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});
