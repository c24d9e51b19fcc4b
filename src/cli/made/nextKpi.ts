/** A KPI in a new year: what it is and measures stays, what was agreed for the last year is emptied. */
import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { editFields, mdxOf, readFields, splitMdx, writeYaml } from './frontMatter.ts';

export interface KpiCarried {
  number: string;
  text: string;
  /** Measures that still are. */
  measures: string[];
  /** Fields that were not copied. */
  removed: string[];
  hasSeries: boolean;
}

/** Of the old document, or of that year's figures. */
const ofYear = [
  'titleVariants',
  'derivations',
  'zeroCondition',
  'notApplicable',
  'yearTarget',
  'notes',
  'seriesBreaks',
  'contradictions',
  'strategicKpi',
];
/** Since when, why and by which document a version of the criteria counts, and a rule of that document. */
const ofVersion = ['from', 'reason', 'source', 'interpolation'];
/** What is agreed for a year, wherever it stands in the criteria. */
const agreed = ['value', 'text', 'step', 'from', 'above', 'to', 'below', 'share'];

/** `document`: id of the new one. */
export function nextKpi(written: string, document: string): KpiCarried {
  const { fields: yaml, body } = splitMdx(written);
  const fields = editFields(yaml);
  const removed = ofYear.filter((name) => fields.has(name));
  for (const name of removed) fields.delete(name);
  if (fields.has('weight')) fields.set('weight', null);
  fields.setIn(['source', 'document'], document);
  fields.setIn(['source', 'section'], null);
  const rounds = fields.get('rounds');
  if (isSeq(rounds)) for (const round of rounds.items) emptyRound(round as Node, fields);
  const {
    kpi,
    measures = [],
    series,
  } = readFields(yaml).toJS() as { kpi: string; measures?: { id: string }[]; series?: string };
  return {
    number: kpi,
    text: mdxOf(writeYaml(fields), body),
    measures: measures.map(({ id }) => id),
    removed,
    hasSeries: series !== undefined,
  };
}

function emptyRound(round: Node, fields: Document): void {
  if (!isMap(round)) return;
  const written = round.get('criteria');
  const newest = isSeq(written) ? written.items.at(-1) : written;
  if (!isMap(newest)) return;
  for (const name of ofVersion) newest.delete(name);
  round.set('criteria', newest);
  emptyAgreed(newest, fields);
}

function emptyAgreed(node: unknown, fields: Document): void {
  if (isSeq(node)) for (const item of node.items) emptyAgreed(item, fields);
  if (!isMap(node)) return;
  for (const pair of node.items)
    if (isScalar(pair.key) && agreed.includes(String(pair.key.value))) pair.value = fields.createNode(null);
    else emptyAgreed(pair.value, fields);
}
