/** A term stands once: changed in the vocabulary it is changed everywhere, and no file of the house writes it again. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bilingual, type Language, midSentence, spoken, terms } from '../../src/words/index.ts';
import { DATASET_KINDS } from '../../src/schema/index.ts';
import { filesOf, read } from '../repo/tree.ts';

type Tree = { [key: string]: Bilingual | ((...values: never[]) => Bilingual) | Tree };
const isText = (value: Tree[string]): value is Bilingual => typeof value !== 'function' && 'th' in value;

/** A letter that only that language has, as far as the texts of the house go. */
const letters: Record<Language, string> = { th: '[\\u0e00-\\u0e7f]', en: '[A-Za-z]' };

type Template = (...values: unknown[]) => unknown;

const MOST_PLACES = 6;

/** With the marks of its places, or with lists of them where it asks for a list. */
function filled(template: Template): unknown {
  try {
    return template(...Array(MOST_PLACES).fill('…'));
  } catch {
    return template(...Array(MOST_PLACES).fill(['…']));
  }
}

/** Every text of a language below a value; a template is filled with the marks of its places. */
function textsIn(value: unknown, lang: Language): string[] {
  if (typeof value === 'string') return new RegExp(letters[lang]).test(value) ? [value] : [];
  if (typeof value === 'function') return textsIn(filled(value as Template), lang);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((one) => textsIn(one, lang)) : [];
}

/** What a reader sees of states, levels and statuses; each is long enough to mean nothing else. */
const { states, obsStatuses, directions } = terms;
const labels = [...Object.values(states), ...Object.values(obsStatuses)].map(({ label }) => label);
const shown = [...labels, ...Object.values(directions)];
/** Of the English ones, those of several words: "normal" and "scored" are words of any sentence. */
const english = shown.map(({ en }) => en).filter((label) => label.includes(' '));
const written: Record<Language, string[]> = {
  th: shown.map(({ th }) => th),
  en: [...english, ...english.map(midSentence)],
};

const gap: Record<Language, string> = { th: '', en: ' ?' };

/** Where one of them stands alone: beside it is no letter, and in English, which parts its words, no other word. */
const holdsTerm = (text: string, lang: Language) =>
  written[lang].some((word) =>
    new RegExp(`(?<!${letters[lang]}${gap[lang]})${RegExp.escape(word)}(?!${gap[lang]}${letters[lang]})`).test(text),
  );

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
    const [i18n, { en }, { columnsOf, datasetsOf }, names, { searchLabels }, { definitions }] = await Promise.all([
      import('../../src/words/index.ts'),
      import('../../src/words/en/index.ts'),
      import('../../src/publish/index.ts'),
      import('../../src/audit/names.ts'),
      import('../../src/records/index.ts'),
      import('../../src/issues/index.ts'),
    ]);
    Object.assign(read, {
      pages: i18n.words('th'),
      'English pages': { ...en(i18n.termsIn('en')), everyday: {} },
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

  test.each([
    ...(['pages', 'drawings', 'audit', 'data files', 'search', 'problems'] as const).map(
      (place) => [place, 'th'] as const,
    ),
    ['English pages', 'en'] as const,
  ])('is changed in %s', (place, lang) => {
    const texts = textsIn(read[place], lang);
    expect(texts.filter((text) => holdsTerm(text, lang))).toEqual([]);
    expect(texts.some((text) => text.includes(mark))).toBe(true);
  });
});

describe('no file writes a term again', () => {
  /** Parts of the vocabulary; what people type and what GD Catalog prints are words of others, equal by chance. */
  const others = [
    ...['src/words/terms.ts', 'src/words/vocabulary/', 'src/words/en/everyday.ts'],
    ...['src/schema/cell/', 'src/schema/gdCatalog/', 'src/search/query/'],
  ];
  /** English letters stand in every literal: of English the texts of the pages alone are asked. */
  const files = { th: 'src/**/*.{ts,astro}', en: 'src/words/en/*.ts' };
  const literalsOf = (file: string, lang: Language) =>
    [
      ...read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(new RegExp(`(['\`"])((?:(?!\\1)[^\\n\\\\])*${letters[lang]}(?:(?!\\1)[^\\n\\\\])*)\\1`, 'g')),
    ].map(([, , text]) => text ?? '');
  const told = (lang: Language) =>
    filesOf(files[lang])
      .filter((file) => !others.some((other) => file.startsWith(other)))
      .flatMap((file) => literalsOf(file, lang).map((text) => ({ file, text })));

  test.each(['th', 'en'] as const)('as a text of its own (%s)', (lang) => {
    const vocabulary = new Set(textsIn(spoken(terms, lang), lang));
    const again = told(lang).filter(({ text }) => vocabulary.has(text.replace(/\$\{[^{}]*\}/g, '…')));
    expect(again.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  test.each(['th', 'en'] as const)('as a state, level or status within a text (%s)', (lang) => {
    const again = told(lang).filter(({ text }) => holdsTerm(text, lang));
    expect(again.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});
