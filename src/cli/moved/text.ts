/** What moves, for a terminal: a line for each change and each figure of the scores. */
import { toldMoves, type ToldAssessment, type ToldChange } from '../../moves/index.ts';
import { formatDate, noBreakSpace, type SiteLanguage, words } from '../../words/index.ts';
import { renderWarningCount } from '../../issues/index.ts';
import type { Told } from './told.ts';

export function movesText(told: Told, languages: readonly SiteLanguage[]): string {
  const parts = languages.map((lang) => inOne(told, lang).replaceAll(noBreakSpace, ' '));
  const warnings = renderWarningCount(told.warnings);
  return [parts.join(`\n\n${'─'.repeat(60)}\n\n`), ...(warnings ? [warnings] : [])].join('\n\n');
}

function inOne(told: Told, lang: SiteLanguage): string {
  const { moves: say } = words(lang);
  const { shared, assessments } = toldMoves(told.moves, told.before, told.after, lang);
  const { commit, day } = told.since;
  return [
    say.since(commit.slice(0, 10), formatDate(day, lang)),
    ...(told.isUnmoved ? [say.nothing] : []),
    ...(shared.length > 0 ? [shared.flatMap((change) => changeLines(change, lang)).join('\n')] : []),
    ...assessments.map((one) => assessmentText(one, lang)),
    ...told.unread.map(({ agency, fiscalYear }) => say.unread(`${agency} ${fiscalYear}`)),
  ].join('\n\n');
}

function assessmentText({ title, changes, scores }: ToldAssessment, lang: SiteLanguage): string {
  const { moves: say } = words(lang);
  const lines = scores.map(({ what, from, to }) => `  ${say.changed(what, from, to)}`);
  return [
    title,
    ...changes.flatMap((change) => changeLines(change, lang)),
    ...(lines.length > 0 ? ['', say.scores, ...lines] : ['', say.noScores]),
    ...(scores.some(({ isRuleChanged }) => isRuleChanged) ? [`  ${say.ruleChanged}`] : []),
  ].join('\n');
}

const changeLines = ({ text, reason }: ToldChange, lang: SiteLanguage): string[] => [
  `  · ${text}`,
  ...(reason === null ? [] : [`    ${words(lang).moves.reason(reason)}`]),
];
