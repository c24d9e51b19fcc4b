/** Sentences that are put together from words and figures, in every language. */
import type { Policy, PolicyEntryId } from '../scoring/index.ts';
import { formatDecimal as n } from './format.ts';
import { levelLabel, roundLabel } from './scheme.ts';
import { inLanguage } from './spoken.ts';
import { type SiteLanguage, type Words, words } from './words.ts';

/** How many checks of the audit were run, and how many of them held. */
export function auditStanding(checks: number, findings: number, lang: SiteLanguage): string {
  const { audit } = words(lang);
  if (checks === 0) return audit.nothingToCheck;
  return findings === 0 ? audit.allHold(checks) : audit.summary(checks, checks - findings, findings);
}

type Entries = Policy['entries'];
type Value<Id extends PolicyEntryId> = NonNullable<Entries[Id]>['value'];
interface Spoken {
  say: Words;
  lang: SiteLanguage;
  policy: Policy;
}
type Values = { [Id in PolicyEntryId]?: (value: Value<Id>, spoken: Spoken) => string[] };
/** Those whose value is more than a number or a way that the words name. */
type Composed = { [Id in PolicyEntryId]: Value<Id> extends string ? never : Id }[PolicyEntryId];

const policyValues: Values & Pick<Required<Values>, Composed> = {
  levels: (value, { lang }) => value.map(({ label, points }) => `${inLanguage(label, lang)}: ${n(points)}`),
  'single-table': (value, { policy, lang }) => [roundLabel(policy, Number(value))[lang]],
  rounding: ({ mode, decimals }, { say }) => [say.policy.rounding[mode](n(decimals))],
  rounds: (value, { say, lang }) =>
    value.map(({ label, months }) => say.policy.round(inLanguage(label, lang), n(months))),
  'grade-bands': (value, { say, lang }) =>
    value.map(({ from, label }) => say.policy.gradeBand(n(from), inLanguage(label, lang))),
  components: (value) => value.map(({ id, weight }) => `${id}: ${n(weight)}`),
};

/** The value of an entry of a policy, a line for each part. */
export function policyValue<Id extends PolicyEntryId>(policy: Policy, id: Id, lang: SiteLanguage): string[] {
  const entry = policy.entries[id];
  if (!entry) return [];
  const value = entry.value as Value<Id>;
  const say = words(lang);
  const written = (policyValues as Values)[id] as Values[Id] | undefined;
  if (written) return written(value, { say, lang, policy });
  return [say.policy.ways[String(value)] ?? n(String(value))];
}

/** "ตัวชี้วัดที่ 2 ข้อมูลพื้นฐาน ปีงบประมาณ พ.ศ. 2565 ร้อยละของ… · ค่า": a cell that was corrected. */
export function correctedCell(
  kind: keyof Words['corrections']['kinds'],
  key: Partial<Record<string, string>>,
  column: string,
  measureName: (id: string) => string,
  policy: Policy,
  lang: SiteLanguage,
): string {
  const { corrections, kpi, kpiNumber, year } = words(lang);
  const what = [
    key.kpi && kpiNumber(key.kpi),
    corrections.kinds[kind],
    key.component && corrections.component(key.component),
    key.number && corrections.number(key.number),
    key.fiscal_year_be && year(key.fiscal_year_be),
    key.round && roundLabel(policy, Number(key.round))[lang],
    key.level && levelLabel(policy, key.level)[lang],
    key.measure && measureName(key.measure),
  ];
  return `${what.filter(Boolean).join(kpi.between)} · ${corrections.columns[column] ?? column}`;
}

/** "840 bytes" or "12.4 KB": a size for people, who need to know whether it is small. */
export function fileSize(bytes: number, lang: SiteLanguage): string {
  const say = words(lang).datasets;
  return bytes < 1024 ? say.bytes(n(String(bytes))) : say.kilobytes(n((bytes / 1024).toFixed(1)));
}
