/** `content/pages`: the site's own prose and its glossary. What is checked here is all that the build ever compiles. */
import type { Issue } from '../issues/index.ts';
import { glossary, type GlossaryTerm, page, PAGE_NAMES, type PageName, translatedPage } from '../schema/index.ts';
import type { Language } from '../words/index.ts';
import { pageComponents } from './allowList.ts';
import { checkEverydayOfPage, checkEverydayOfTerms } from './checks/everyday.ts';
import { checkRepeatedTerms } from './checks/repeatedItems.ts';
import { readMdxFile, readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import { pageId, pageIdsOf, pageLanguage, translations } from './pageIds.ts';
import type { LoadedPage } from './types.ts';
import { outlineDiffers } from './warnings/outline.ts';

/** Name of the module that a page is compiled as. No such file exists: a page's text is what was read and checked here. */
export const proseModule = (id: string): string => `src/prose/${id}.mdx`;

export const proseIds: readonly string[] = PAGE_NAMES.flatMap(pageIdsOf);

/** Each page in the language, and where it has no translation as it is; those that have an issue are left out. */
export const pagesIn = (pages: readonly LoadedPage[], lang: Language): LoadedPage[] =>
  PAGE_NAMES.flatMap((name) => {
    const own = pages.filter((one) => one.name === name);
    return own.find((one) => one.lang === lang) ?? own.find((one) => one.lang === pageLanguage) ?? [];
  });

interface ReadPage {
  page: LoadedPage | null;
  issues: Issue[];
}

/** Pages without an issue, and the terms of the glossary. */
export function parsePages(inputs: Inputs): { pages: LoadedPage[]; terms: GlossaryTerm[]; issues: Issue[] } {
  const read = PAGE_NAMES.flatMap((name) => {
    const own = readPage(inputs, name);
    return [own, ...translations.map((lang) => readTranslation(inputs, name, lang, own.page))];
  });
  const { terms, issues } = loadGlossary(inputs);
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    terms,
    issues: [...read.flatMap((one) => one.issues), ...issues],
  };
}

const fileOf = (name: PageName, lang: Language) => `content/pages/${pageId(name, lang)}.mdx`;

function readPage(inputs: Inputs, name: PageName): ReadPage {
  const {
    file,
    value,
    body,
    locate,
    issues: found,
  } = readMdxFile(inputs, fileOf(name, pageLanguage), page, pageComponents);
  const issues = [...found, ...(value === null ? [] : checkEverydayOfPage(value, locate))];
  if (value === null || issues.length > 0) return { page: null, issues };
  return { page: { name, lang: pageLanguage, id: pageId(name, pageLanguage), file, front: value, body }, issues };
}

/** Nothing where the page is not translated, which is a doubt and no issue. `own`: null where that has an issue. */
function readTranslation(inputs: Inputs, name: PageName, lang: Language, own: LoadedPage | null): ReadPage {
  const file = fileOf(name, lang);
  if (inputs.bytes(file) === undefined) {
    if (own !== null && !inputs.isTold(file))
      inputs.warnings.push({ code: 'page-not-translated', place: { file: own.file }, values: { translation: file } });
    return { page: null, issues: [] };
  }
  const { value, body, bodyLine, issues } = readMdxFile(inputs, file, translatedPage, pageComponents);
  if (value === null || issues.length > 0 || own === null) return { page: null, issues };
  inputs.warnings.push(...outlineDiffers({ file, body, bodyLine }, own));
  const front = { ...value, everyday: own.front.everyday };
  return { page: { name, lang, id: pageId(name, lang), file, front, body }, issues };
}

const file = 'content/pages/glossary.yaml';

/** Terms in the order of the file; none where it has problems. */
function loadGlossary(inputs: Inputs): { terms: GlossaryTerm[]; issues: Issue[] } {
  const { value, issues, locate } = readYamlFile(inputs, file, glossary, '- id: …');
  const read = value ?? [];
  const found = [...issues, ...checkRepeatedTerms(read, locate), ...checkEverydayOfTerms(read, locate)];
  return { terms: found.length > 0 ? [] : read, issues: found };
}
