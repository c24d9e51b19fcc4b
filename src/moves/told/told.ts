/** What is otherwise, in words for somebody who knows neither the files nor Git. */
import { correctedThing, type AssessmentModel } from '../../assessment/index.ts';
import { readRowKey } from '../../schema/index.ts';
import type { PolicyEntryId } from '../../scoring/index.ts';
import { formatDate, inLanguage, policyEntryName, policyValue, type SiteLanguage, words } from '../../words/index.ts';
import type { ScoredSite } from '../site.ts';
import type { AssessmentMoves, DescriptionMove, Moves, PolicyMove } from '../types.ts';
import { cellText } from './cell.ts';
import { rowSentence } from './row.ts';
import { toldScores } from './score.ts';
import type { Models, ToldAssessment, ToldChange, ToldMoves } from './types.ts';

/** `before` and `after` are those between which `moves` were found. */
export function toldMoves(moves: Moves, before: ScoredSite, after: ScoredSite, lang: SiteLanguage): ToldMoves {
  const modelIn = ({ assessments }: ScoredSite, { agency, fiscalYear }: AssessmentMoves) =>
    assessments.find(({ read }) => read.agency === agency && read.fiscalYear === fiscalYear)?.scored ?? null;
  const { moves: say } = words(lang);
  const titleOf = (id: string) =>
    inLanguage([...after.agencies, ...before.agencies].find(({ agency }) => agency === id)?.name, lang) ?? id;
  return {
    shared: [
      ...moves.policies.flatMap((move) => policyChanges(move, lang)),
      ...moves.agencies.map(({ id, change }) => plain(say.agencyIs(say.agency[change], titleOf(id)))),
    ],
    assessments: moves.assessments.flatMap((one) => {
      const models = { before: modelIn(before, one), after: modelIn(after, one) };
      return toldAssessment(one, models, lang) ?? [];
    }),
  };
}

/** Null where neither side is there. */
export function toldAssessment(moves: AssessmentMoves, models: Models, lang: SiteLanguage): ToldAssessment | null {
  const model = models.after ?? models.before;
  if (!model) return null;
  return {
    title: words(lang).kpi.agencyInYear(inLanguage(model.agency.name, lang), model.fiscalYear),
    path: model.path,
    changes: changesOf(moves, model, models, lang),
    scores: toldScores(moves, models, lang),
  };
}

const plain = (text: string, kpi: string | null = null, reason: string | null = null): ToldChange => ({
  kpi,
  text,
  reason,
});

function changesOf(moves: AssessmentMoves, model: AssessmentModel, models: Models, lang: SiteLanguage): ToldChange[] {
  const t = words(lang);
  const { moves: say } = t;
  if (moves.change === 'added')
    return [plain(model.kpis.length > 0 ? say.firstPublished(model.kpis.length) : say.firstPublishedBare)];
  if (moves.change === 'removed') return [plain(say.withdrawn)];
  const { kpis, policy, rows, descriptions, corrections, closed } = moves;
  /** A KPI that came or went is told as one: its rows came or went with it. */
  const isWhole = (kpi: string | null) => kpi !== null && [...kpis.added, ...kpis.removed].includes(kpi);
  const titleOf = (side: AssessmentModel | null) => (side ? inLanguage(side.policy.title, lang) : say.absent);
  return [
    ...(closed?.to ? [plain(say.closed(formatDate(closed.to, lang)))] : []),
    ...(policy ? [plain(say.changed(say.policyUsed, titleOf(models.before), titleOf(models.after)))] : []),
    ...kpis.added.map((kpi) => plain(say.addedAlone(t.kpiNumber(kpi)), kpi)),
    ...kpis.removed.map((kpi) => plain(say.removedAlone(t.kpiNumber(kpi)), kpi)),
    ...rows
      .filter(({ kpi }) => !isWhole(kpi))
      .map((row) => {
        const side = row.change === 'removed' ? (models.before ?? model) : model;
        const reasons = [...new Set(row.cells.flatMap(({ reason }) => reason ?? []))];
        return plain(rowSentence(row, side, lang), row.kpi, reasons.join(' ') || null);
      }),
    ...describedChanges(descriptions, lang),
    ...corrections
      .filter(
        ({ file, rowKey, column }) =>
          !rows.some(
            (row) => row.file === file && row.rowKey === rowKey && row.cells.some((cell) => cell.column === column),
          ),
      )
      .map((row) => {
        const texts = [row.published, row.corrected].map((text) => cellText(row.column, text || null, undefined, lang));
        const [published = '', corrected = ''] = texts;
        const what = correctedThing(row, model, lang);
        return plain(say.correction(what, published, corrected), readRowKey(row.rowKey)['kpi'] ?? null, row.reason);
      }),
  ];
}

/** Of several KPIs in one sentence. */
function describedChanges(descriptions: readonly DescriptionMove[], lang: SiteLanguage): ToldChange[] {
  const t = words(lang);
  const isOfCriteria = (field: string) => field === 'rounds';
  const kinds = [
    [t.moves.criteria, descriptions.filter(({ fields }) => fields.some(isOfCriteria))],
    [t.moves.description, descriptions.filter(({ fields }) => !fields.every(isOfCriteria))],
  ] as const;
  return kinds.flatMap(([sentence, moved]) => {
    const kpis = moved.flatMap(({ kpi }) => kpi ?? []);
    return [
      ...(moved.some(({ kpi }) => kpi === null) ? [plain(sentence(t.moves.assessment))] : []),
      ...(kpis.length > 0 ? [plain(sentence(t.kpiNumbers(kpis.join(', '))), kpis.length === 1 ? kpis[0] : null)] : []),
    ];
  });
}

function policyChanges({ change, from, to, entries }: PolicyMove, lang: SiteLanguage): ToldChange[] {
  const { moves: say } = words(lang);
  const policy = to ?? from;
  if (!policy) return [];
  const title = inLanguage(policy.title, lang);
  const what = say.policy(title);
  if (change !== 'changed') return [plain(change === 'added' ? say.addedAlone(what) : say.removedAlone(what))];
  if (entries.length === 0) return [plain(say.policyWords(title))];
  return entries.map((id) => plain(entrySentence(id, what, { from, to }, lang)));
}

/** One whose basis alone is otherwise has the same value before and after. */
function entrySentence(
  id: PolicyEntryId,
  what: string,
  { from, to }: Pick<PolicyMove, 'from' | 'to'>,
  lang: SiteLanguage,
): string {
  const { moves: say, bases } = words(lang);
  const policy = to ?? from;
  const named = say.of(policy ? policyEntryName(policy, id, lang) : id, what);
  const [was, is] = [from?.entries[id], to?.entries[id]];
  const textIn = (side: typeof from, entry: typeof was) => {
    const value = side ? policyValue(side, id, lang).join(' · ') : '';
    return entry && was?.basis !== is?.basis ? say.withStatus(value, bases[entry.basis]) : value;
  };
  if (!was) return say.added(named, textIn(to, is));
  if (!is) return say.removed(named, textIn(from, was));
  return say.changed(named, textIn(from, was), textIn(to, is));
}
