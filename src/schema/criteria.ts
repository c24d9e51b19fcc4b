/** Criteria (เกณฑ์การประเมิน) of a round as an officer writes them, and how their thresholds were derived. */
import { z } from 'zod';
import { type CriteriaOf, INTERPOLATIONS, OPERATORS, type Rule } from '../scoring/index.ts';
import { basis, bilingual, decimal, fiscalYear, identifier, isoDate, level, ofLevels, round, text } from './fields.ts';

const officialText = text.describe('ข้อความเกณฑ์ตามเอกสาร · official text of the level');

const thresholdLevel = z.strictObject({ value: decimal, text: officialText });
const bandLevel = z.strictObject({
  from: decimal.optional().describe('ปลายล่าง นับรวม · lower end, in the band'),
  above: decimal.optional().describe('ปลายล่าง ไม่นับรวม · lower end, not in the band'),
  to: decimal.optional().describe('ปลายบน นับรวม · upper end, in the band'),
  below: decimal.optional().describe('ปลายบน ไม่นับรวม · upper end, not in the band'),
  text: officialText,
});
const milestoneLevel = z.strictObject({ step: decimal, text: officialText });
const comparison = z.strictObject({
  measure: identifier,
  operator: z.enum(OPERATORS),
  value: decimal,
  basis: basis.describe('stated: เอกสารระบุเครื่องหมายเปรียบเทียบ · assumed: a bare figure read as "at least"'),
});
const conditionLevel = z.strictObject({ comparisons: z.array(comparison).min(1), text: officialText });
const ownInterpolation = z
  .strictObject({ value: z.enum(INTERPOLATIONS), basis, source: text, text: bilingual })
  .optional()
  .meta({
    id: 'own-interpolation',
    description: 'เมื่อเอกสารของตัวชี้วัดกำหนดต่างจากหลักเกณฑ์ · where the KPI says otherwise than its policy',
  });

/** How each kind of rule is written; scoring takes it as it stands. What bears an id stands once in the editor schema. */
const single = {
  thresholds: z.strictObject({
    rule: z.literal('thresholds'),
    measure: identifier,
    levels: ofLevels(thresholdLevel).meta({ id: 'threshold-levels' }),
    interpolation: ownInterpolation,
  }),
  bands: z.strictObject({
    rule: z.literal('bands'),
    measure: identifier,
    levels: ofLevels(bandLevel).meta({ id: 'band-levels' }),
  }),
  milestones: z.strictObject({
    rule: z.literal('milestones'),
    measure: identifier,
    levels: ofLevels(milestoneLevel).meta({ id: 'milestone-levels' }),
  }),
  conditions: z.strictObject({
    rule: z.literal('conditions'),
    levels: ofLevels(conditionLevel).meta({ id: 'condition-levels' }),
  }),
};
const anySingle = z.discriminatedUnion('rule', [single.thresholds, single.bands, single.milestones, single.conditions]);
const part = z.strictObject({
  id: identifier,
  label: bilingual,
  share: decimal.describe('สัดส่วน ร้อยละ · share in percent; all shares total 100'),
  criteria: anySingle,
});
const kinds = {
  ...single,
  composite: z.strictObject({ rule: z.literal('composite'), parts: z.array(part).min(2).meta({ id: 'parts' }) }),
  'as-awarded': z.strictObject({ rule: z.literal('as-awarded') }),
} satisfies { [R in Rule]: z.ZodType<CriteriaOf<R>> };
type Kind = (typeof kinds)[Rule];

const from = isoDate.describe('ใช้ตั้งแต่วันที่ · the day from which this version counts');
const reason = bilingual.describe('เหตุที่ปรับ · why the criteria were changed');
const source = text.describe('เอกสารของเกณฑ์ฉบับนี้ · the document of this version');

/** Any kind of criteria with the fields of its version beside `rule`. */
const versionWith = <Facts extends z.ZodRawShape>(facts: Facts) => {
  const dated = <Shape extends z.ZodRawShape>(kind: z.ZodObject<Shape>) => z.strictObject({ ...kind.shape, ...facts });
  return z.discriminatedUnion('rule', [
    dated(kinds.thresholds),
    dated(kinds.bands),
    dated(kinds.milestones),
    dated(kinds.conditions),
    dated(kinds.composite),
    dated(kinds['as-awarded']),
  ]);
};
const first = versionWith({ from: from.optional(), reason: reason.optional(), source });
const versions = z
  .tuple([first], versionWith({ from, reason, source }))
  .describe('เกณฑ์ที่ปรับระหว่างปี จากเก่าไปใหม่ · versions within the year, oldest first; the newest counts');
const criteria = z.discriminatedUnion('rule', Object.values(kinds) as [Kind, ...Kind[]]);

type Table = z.infer<typeof criteria>;

/** Since when, why and by which document a version counts; null where the first one does not say. */
export interface Revision {
  from: string | null;
  reason: z.infer<typeof bilingual> | null;
  source: string;
}

interface Version {
  criteria: Table;
  revision: Revision;
}

const toVersion = ({ from, reason, source, ...table }: z.infer<typeof first>): Version => ({
  criteria: table,
  revision: { from: from ?? null, reason: reason ?? null, source },
});

export interface RoundCriteria {
  round: number;
  basis: z.infer<typeof basis>;
  /** The newest version, or the only one. */
  criteria: Table;
  /** Null where the criteria are written without versions. */
  revision: Revision | null;
  /** Oldest first. */
  earlier: Version[];
}

export const roundCriteria = z
  .strictObject({
    round,
    basis: basis.describe(
      'assumed: เอกสารมีตารางเกณฑ์เดียวโดยไม่ระบุรอบ · the source has a single table and names no round',
    ),
    criteria: z.union([versions, criteria]),
  })
  .transform(({ criteria: written, ...rest }): RoundCriteria => {
    if (!Array.isArray(written)) return { ...rest, criteria: written, revision: null, earlier: [] };
    const [oldest, ...later] = written;
    const newest = toVersion(later.at(-1) ?? oldest);
    return { ...rest, ...newest, earlier: written.slice(0, -1).map(toVersion) };
  });

/** Every version of the criteria, oldest first, with its path in the round as it is written. */
export const versionsOf = ({ criteria: newest, revision, earlier }: RoundCriteria) =>
  [...earlier, { criteria: newest, revision }].map((one, index) => ({
    ...one,
    path: revision ? ['criteria', index] : ['criteria'],
  }));

/** A published figure that a derivation starts from. */
const yearFigure = z.strictObject({ measure: identifier, fiscalYear });

/** Of a span of years, or of years that are listed. */
const meanOfYears = z
  .strictObject({
    kind: z.literal('mean-of-years'),
    measure: identifier,
    from: fiscalYear.optional(),
    to: fiscalYear.optional(),
    years: z
      .array(fiscalYear)
      .min(2)
      .optional()
      .describe('ปีที่นำมาเฉลี่ย แทน from และ to · the years, instead of from and to'),
  })
  .superRefine(({ from, to, years }, { addIssue }) => {
    const span = { from, to };
    for (const end of ['from', 'to'] as const) {
      if (!years && span[end] === undefined) addIssue({ code: 'custom', path: [end] });
      if (years && span[end] !== undefined)
        addIssue({ code: 'unrecognized_keys', keys: [end], message: 'kind measure years' });
    }
  });

/** The years that a derivation starts from, in their order. */
export const yearsDerivedFrom = ({
  from = 0,
  to = -1,
  years,
}: {
  from?: number;
  to?: number;
  years?: readonly number[];
}): number[] => (years ? [...years] : Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index));

/** How a threshold was set, in a form that the audit recomputes on the published figures. */
const how = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lowest-of-years'), measure: identifier, from: fiscalYear, to: fiscalYear }),
  meanOfYears,
  z.strictObject({ kind: z.literal('year-offset'), measure: identifier, fiscalYear, offset: decimal }),
  z.strictObject({
    kind: z.literal('midpoint'),
    year: yearFigure,
    other: level.describe('ระดับที่ใช้หาค่ากลาง · the level at the other end'),
  }),
  z.strictObject({ kind: z.literal('level-offset'), level, offset: decimal }),
  z.strictObject({ kind: z.literal('round-fraction'), ofRound: round, numerator: decimal, denominator: decimal }),
]);

export const derivation = z.strictObject({
  round,
  level,
  how,
  basis: basis.describe('stated: เอกสารบอกที่มาของค่าเกณฑ์ · assumed: ผู้ถอดความสังเกตเห็น'),
  text: text.describe("ถ้อยคำหรือเหตุผล · the source's words, or why we read it so"),
});

/** Parts of a rule that is made of parts. */
export const partsOf = (table: Table) => (table.rule === 'composite' ? table.parts : []);

/** The criteria where their levels are bands. */
export const bandsOf = (table: Table) => (table.rule === 'bands' ? table : null);

/** A table of levels, with the part that it is of where the rule is made of parts, and its path in the criteria. */
interface LevelTable {
  table: z.infer<typeof anySingle>;
  part: z.infer<typeof part> | null;
  path: (string | number)[];
}

/** Every table of levels in the criteria: of a rule of parts one for each, of a bare award none. */
export function tablesIn(table: Table): LevelTable[] {
  if (table.rule === 'as-awarded') return [];
  if (table.rule !== 'composite') return [{ table, part: null, path: [] }];
  return table.parts.map((one, index) => ({ table: one.criteria, part: one, path: ['parts', index, 'criteria'] }));
}

/** The same criteria with the levels of every table in `order`, any other behind them. */
export function inLevelOrder(table: Table, order: readonly string[]): Table {
  const sorted = <T extends { levels: Record<string, unknown> }>(one: T): T => ({
    ...one,
    levels: Object.fromEntries(
      [...new Set([...order, ...Object.keys(one.levels)])].flatMap((level) =>
        level in one.levels ? [[level, one.levels[level]]] : [],
      ),
    ),
  });
  if (table.rule === 'as-awarded') return table;
  if (table.rule !== 'composite') return sorted(table);
  return { ...table, parts: table.parts.map((one) => ({ ...one, criteria: sorted(one.criteria) })) };
}

/** Official text of a level; of a rule of parts, that of each part with its name. */
export const levelText = (criteria: Table, id: string): string =>
  tablesIn(criteria)
    .map(({ table, part: own }) => `${own ? `${own.label.th}: ` : ''}${table.levels[id]?.text ?? ''}`)
    .join('\n');

export type Derivation = z.infer<typeof derivation>;
