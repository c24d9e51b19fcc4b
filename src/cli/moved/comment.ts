/**
 * What moves, as a comment of a change request in Markdown: a table of what moves, then what changed, warnings apart; where
 * there are problems, these, and why nothing is compared. The first language is open, every other folded. What comes from files can neither draw, link nor call anybody.
 */
import { type Issue, toJson, visible, wholeVisible } from '../../issues/index.ts';
import { toldMoves, type ToldAssessment, type ToldChange } from '../../moves/index.ts';
import { formatDate, languageNames, type SiteLanguage, words } from '../../words/index.ts';
import type { Told } from './told.ts';

/** Of problems, of warnings and of changes; what is more is counted. A comment of GitHub holds 65,536 letters. */
const MOST = 100;

export const movesComment = (told: Told, languages: readonly SiteLanguage[]): string =>
  inEach(languages, (lang) => inOne(told, lang));

/** In place of what moves, where the files have problems: nothing is scored before these are fixed. */
export const problemsComment = (
  { issues, warnings }: { issues: readonly Issue[]; warnings: readonly Issue[] },
  languages: readonly SiteLanguage[],
): string =>
  inEach(languages, (lang) => {
    const { moves: say } = words(lang);
    const parts = [`## ${say.title}`, say.blocked, ...issueParts(say.problems, issues, lang)];
    return [...parts, ...issueParts(say.warnings, warnings, lang)].join('\n\n');
  });

const inEach = (languages: readonly SiteLanguage[], textIn: (lang: SiteLanguage) => string): string =>
  languages
    .map((lang, index) => {
      const text = textIn(lang);
      return index === 0 ? text : `<details><summary>${languageNames[lang].name}</summary>\n\n${text}\n\n</details>`;
    })
    .join('\n\n');

function inOne(told: Told, lang: SiteLanguage): string {
  const { moves: say } = words(lang);
  const { shared, assessments } = toldMoves(told.moves, told.before, told.after, lang);
  const { commit, day } = told.since;
  return [
    `## ${say.title}`,
    say.since(`\`${commit.slice(0, 10)}\``, formatDate(day, lang)),
    ...(told.isUnmoved ? [say.nothing] : []),
    ...listOf(shared, lang),
    ...assessments.flatMap((one) => assessmentParts(one, lang)),
    ...told.unread.map(({ agency, fiscalYear }) => say.unread(`${agency} ${fiscalYear}`)),
    ...issueParts(words(lang).moves.warnings, told.warnings, lang),
  ].join('\n\n');
}

function assessmentParts({ title, changes, scores }: ToldAssessment, lang: SiteLanguage): string[] {
  const { moves: say } = words(lang);
  const { what, from, to } = say.heads;
  const rows = scores.map((one) => rowOf(plain(one.what), plain(one.from), `**${plain(one.to)}**`));
  const table = [rowOf(what, from, to), '|---|---|---|', ...rows].join('\n');
  return [
    `### ${plain(title)}`,
    scores.length > 0 ? table : say.noScores,
    ...(scores.some(({ isRuleChanged }) => isRuleChanged) ? [say.ruleChanged] : []),
    ...listOf(changes, lang),
  ];
}

const rowOf = (...cells: string[]) => `| ${cells.join(' | ')} |`;

function listOf(changes: readonly ToldChange[], lang: SiteLanguage): string[] {
  const { moves: say } = words(lang);
  if (changes.length === 0) return [];
  const lines = changes
    .slice(0, MOST)
    .map(({ text, reason }) => `- ${plain(text)}${reason === null ? '' : `  \n  ${plain(say.reason(reason))}`}`);
  return [[...lines, ...moreOf(changes.length, lang)].join('\n')];
}

function issueParts(heading: string, issues: readonly Issue[], lang: SiteLanguage): string[] {
  const told = toJson(issues);
  if (told.length === 0) return [];
  const { desk: say } = words(lang);
  const lines = told.slice(0, MOST).map(({ file, row, line, title, found, fix }) => {
    const place = [file, row ?? line].filter((part) => part !== undefined).join(':');
    const where = `\`${wholeVisible(place, lang).replaceAll('`', "'")}\``;
    const text = [
      `**${plain(title[lang])}**`,
      ...(found ? [plain(say.found(visible(found, lang)))] : []),
      plain(`${say.fix}: ${fix[lang]}`),
    ];
    return `- ${where} ${text.join(' · ')}`;
  });
  return [`### ${heading}`, [...lines, ...moreOf(told.length, lang)].join('\n')];
}

const moreOf = (all: number, lang: SiteLanguage) => (all > MOST ? [`- ${words(lang).moves.more(all - MOST)}`] : []);

/** Letters that Markdown or HTML would obey stand for themselves; nobody is called by "@". */
const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]|#!~]/g, (letter) => `\\${letter}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
    .replace(/(https?):\/\//g, '$1:&#47;&#47;');
