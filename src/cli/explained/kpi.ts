/** A KPI with its figures, its rule and every step of its scores, as its page and its published files tell them; nothing is computed here. */
import {
  type AssessmentModel,
  criteriaFacts,
  type FigureFact,
  figureFacts,
  type KpiModel,
  stateText,
} from '../../assessment/index.ts';
import { kpiSentences } from '../../explain/index.ts';
import { type StepRow, stepsOf } from '../../publish/index.ts';
import {
  formatDate,
  formatDecimal,
  inLanguage,
  noBreakSpace,
  policyEntryName,
  roundLabel,
  type SiteLanguage,
  words,
} from '../../words/index.ts';

export function tellKpi(kpi: KpiModel, { agency, policy }: AssessmentModel, lang: SiteLanguage): string {
  const t = words(lang);
  const { front, fiscalYear, subKpis } = kpi;
  const weight = front.weight ? formatDecimal(front.weight) : t.kpi.undisclosed;
  const head = [
    `${t.kpiNumber(kpi.number)}: ${inLanguage(front.title, lang)}`,
    t.kpi.agencyInYear(inLanguage(agency.name, lang), fiscalYear),
    `${t.names.weight}: ${weight} · ${t.names.direction}: ${t.directions[front.direction]} · ${t.names.state}: ${stateText(kpi, lang)}`,
  ];
  const { promised, result, lastYear, next, close, ambition } = kpiSentences(kpi, lang);
  const said = [promised, result, lastYear, next, close, ambition].filter((one) => one !== null);
  const rule = [
    [t.joint.policy, `${inLanguage(policy.title, lang)} (${policy.id})`] as const,
    ...criteriaFacts(kpi, lang),
    ...(front.source ? [[t.names.source, front.source.section] as const] : []),
  ];
  const parts = subKpis.map(({ number, front: { title } }) => `${number} ${inLanguage(title, lang)}`);
  return [
    head,
    said,
    [t.kpi.baselinesCaption, ...indented(figuresOf(kpi, lang), t.kpi.noFigures)],
    [t.names.criteria, ...indented(rule.map(([label, text]) => `${label}: ${text}`))],
    ...(parts.length > 0 ? [[t.kpi.subKpis, ...indented(parts)]] : []),
    ...workingsOf(kpi, lang),
    ...(kpi.awarded.scores.length > 0 ? [[t.names.awarded, ...indented(awardedOf(kpi, lang))]] : []),
    ...assumedOf(kpi, lang),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll(noBreakSpace, ' ');
}

const indented = (lines: readonly string[], none?: string) =>
  (lines.length === 0 && none ? [none] : lines).map((line) => `  ${line}`);

/** Under each measure its figures, each with its fraction and where it is from. */
function figuresOf(kpi: KpiModel, lang: SiteLanguage): string[] {
  const byMeasure = Map.groupBy(figureFacts(kpi, lang), ({ measure }) => measure);
  return [...byMeasure].flatMap(([measure, figures]) => [
    measure,
    ...indented(figures.map((one) => figureOf(one, lang))),
  ]);
}

function figureOf({ label, text, row }: FigureFact, lang: SiteLanguage): string {
  const fraction = [row.numerator, row.denominator].flatMap((part) => (part === null ? [] : formatDecimal(part)));
  const value = fraction.length > 0 ? `${text} (${fraction.join(' ÷ ')})` : text;
  return [`${label}: ${value}`, ...aboutFigure(row, lang)].join(' · ');
}

function aboutFigure(row: FigureFact['row'], lang: SiteLanguage): string[] {
  const { names, obsStatuses, kpi } = words(lang);
  const from =
    'source' in row
      ? [[names.source, row.source]]
      : [
          [names.asOf, row.asOf ? formatDate(row.asOf, lang) : kpi.notStatedInReport],
          [names.evidence, row.evidenceUrl || kpi.notStatedInReport],
        ];
  return [
    ...(row.value !== null && row.status !== 'A' ? [obsStatuses[row.status].label] : []),
    ...[...from, [names.note, row.note]].filter(([, text]) => text).map(([name, text]) => `${name}: ${text}`),
  ];
}

/** The score of the year first, then what earlier figures would score, then what is only watched; each step as published. */
function workingsOf(kpi: KpiModel, lang: SiteLanguage): string[][] {
  const t = words(lang);
  const rows = stepsOf(kpi);
  if (rows.length === 0) return [[t.names.working, ...indented([t.kpi.noWorking])]];
  const place = ({ scoreOf, round }: StepRow) =>
    scoreOf === 'reference_score' ? 1 : round === kpi.annualRound ? 0 : 2;
  const groups = Map.groupBy(rows, ({ scoreOf, round }) => `${scoreOf} ${round}`);
  const inOrder = [...groups.values()].sort(([a], [b]) => (a && b ? place(a) - place(b) : 0));
  return inOrder.map((steps) => {
    const [first] = steps;
    const round = roundLabel(kpi.policy, first?.round ?? 0)[lang];
    const isReference = first?.scoreOf === 'reference_score';
    const isWatched = !isReference && first?.round !== kpi.annualRound;
    return [
      isReference ? t.kpi.workingOfReference(first.fiscalYear) : t.kpi.workingOf(round),
      ...(isReference ? indented([t.kpi.referenceTotal(kpi.fiscalYear)]) : []),
      ...(isWatched ? indented([t.kpi.monitoring]) : []),
      ...steps.flatMap((step, index) => indented(stepOf(step, steps[index - 1], kpi, lang))),
    ];
  });
}

/** A step, its arithmetic with what it comes to, and where it comes from, where the step before does not say so already. */
function stepOf(row: StepRow, before: StepRow | undefined, kpi: KpiModel, lang: SiteLanguage): string[] {
  const { names, bases } = words(lang);
  const { step, text, arithmetic, told, assumptions, source } = row;
  const comes = told ? ` → ${told[lang]}` : '';
  const marks = assumptions.map((id) => ` [${bases.assumed}: ${policyEntryName(kpi.policy, id, lang)}]`).join('');
  const number = `${step}. `;
  const more = [
    ...(arithmetic ? [`${arithmetic[lang]}${comes}`] : []),
    ...(source && source !== before?.source ? [`${names.source}: ${source}`] : []),
  ];
  return [
    `${number}${text[lang]}${arithmetic ? '' : comes}${marks}`,
    ...more.map((line) => ' '.repeat(number.length) + line),
  ];
}

function awardedOf({ awarded }: KpiModel, lang: SiteLanguage): string[] {
  const { names, stages } = words(lang);
  return awarded.scores.map(({ stage, score, weightedScore, source }) =>
    [
      `${stages[stage]}: ${score === null ? '' : formatDecimal(score)}`,
      ...(weightedScore === null ? [] : [`${names.weightedScore}: ${formatDecimal(weightedScore)}`]),
      `${names.source}: ${source}`,
    ].join(' · '),
  );
}

/** What its scores rest on and no source states, each in its sentence. */
function assumedOf(kpi: KpiModel, lang: SiteLanguage): string[][] {
  const { assessment, names } = words(lang);
  const ids = new Set(stepsOf(kpi).flatMap(({ assumptions }) => assumptions));
  const told = [...ids].flatMap((id) => {
    const entry = kpi.policy.entries[id];
    if (!entry) return [];
    return [
      `${policyEntryName(kpi.policy, id, lang)}: ${inLanguage(entry.text, lang)}`,
      `  ${names.source}: ${entry.source}`,
    ];
  });
  return told.length > 0 ? [[assessment.assumptionList, ...indented(told)]] : [];
}
