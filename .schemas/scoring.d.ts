/**
 * The values that scoring takes and gives. Pure data: no IO, no dates read from a clock, no library types
 * at the edge. Every number travels as `DecimalText`, so that nothing is lost before the exact arithmetic.
 */
/** A number in plain decimal notation, such as "63.24": Arabic digits, `.` as the point, no exponent. */
export type DecimalText = string;
/** Id of a level (ระดับของเกณฑ์) of the policy, such as "entry". */
export type Level = string;
/** No level is reached: no policy may call a level so. */
export declare const NO_LEVEL = "none";
export type LevelReached = Level;
/** Number of a round (รอบการประเมิน) of the policy. */
export type Round = number;
export type Direction = "higher-is-better" | "lower-is-better";
export declare const OPERATORS: readonly [
	"ge",
	"gt",
	"le",
	"lt",
	"eq"
];
export type Operator = (typeof OPERATORS)[number];
/** SDMX CL_OBS_STATUS where it has the meaning, and one own code, Z: zero by a rule of the source. */
export declare const OBS_STATUSES: readonly [
	"A",
	"P",
	"E",
	"B",
	"O",
	"M",
	"Z"
];
export type ObsStatus = (typeof OBS_STATUSES)[number];
/** `awarded-only`: the source gives a score and no criteria, so that there is nothing to recompute. */
export declare const KPI_STATES: readonly [
	"scored",
	"not-reported",
	"not-due",
	"not-applicable",
	"awarded-only"
];
export type KpiState = (typeof KPI_STATES)[number];
/** numerator × factor ÷ denominator: what a figure says it was worked out from. */
export interface GivenFraction {
	numerator: DecimalText;
	denominator: DecimalText;
	factor: DecimalText;
}
/** One reported figure of one measure in one round (or one year, for the reference score). */
export interface Observation {
	measure: string;
	/** Null when missing; `status` then says why. */
	value: DecimalText | null;
	status: ObsStatus;
	/** What the value was worked out from, where that is given; shown in the working and never scored itself. */
	fraction?: GivenFraction;
}
export interface Bilingual {
	th: string;
	en: string;
}
/** Words of the content: Thai, and English where it is offered. */
export interface Wording {
	th: string;
	en?: string;
}
/** `stated`: the source says so. `assumed`: our reading, shown wherever it touches a score. */
export type Basis = "stated" | "assumed";
export interface PolicyEntry<T> {
	value: T;
	basis: Basis;
	source: string;
	text: Wording;
	/** Other readings of an assumed entry, with which the same scores can be worked out again; never used by themselves. */
	alternatives?: Alternative<T>[] | undefined;
}
export interface Alternative<T> {
	/** Stands in addresses, and so stays: "no-score-between". */
	id: string;
	value: T;
	text: Wording;
}
export interface GradeBand {
	/** Lowest rounded total of the band, inclusive. */
	from: DecimalText;
	label: Wording;
}
export interface PolicyLevel {
	id: Level;
	label: Wording;
	/** The score of a result that reaches exactly this level. */
	points: DecimalText;
}
export declare const ROUND_ROLES: readonly [
	"monitoring",
	"annual"
];
export interface RoundPeriod {
	round: Round;
	label: Wording;
	/** Months after the start of the fiscal year (1 October) at which the period ends, such as 6. */
	months: DecimalText;
	/** `annual`: its scores make the total of the year; `monitoring`: it is only watched. */
	role: (typeof ROUND_ROLES)[number];
}
export declare const INTERPOLATIONS: readonly [
	"linear-per-segment",
	"none"
];
export type Interpolation = (typeof INTERPOLATIONS)[number];
export declare const ROUNDING_MODES: readonly [
	"half-up",
	"half-even",
	"down"
];
export type RoundingMode = (typeof ROUNDING_MODES)[number];
export declare const NOT_APPLICABLE_RULES: readonly [
	"weight-stays-open",
	"weight-shared-out",
	"left-out"
];
export type NotApplicableRule = (typeof NOT_APPLICABLE_RULES)[number];
/** The numbers of the scoring rule, each with its basis and source; read from `data/policies/`. */
export interface Policy {
	id: string;
	title: Wording;
	entries: {
		/** Lowest first. */
		levels: PolicyEntry<PolicyLevel[]>;
		interpolation: PolicyEntry<Interpolation>;
		cap: PolicyEntry<DecimalText>;
		"below-entry": PolicyEntry<DecimalText>;
		rounding: PolicyEntry<{
			mode: RoundingMode;
			decimals: DecimalText;
		}>;
		/** In the order of their months. */
		rounds: PolicyEntry<RoundPeriod[]>;
		/** A perfect total; without the entry, the points of the highest level. */
		"full-mark"?: PolicyEntry<DecimalText>;
		/** What the weights add up to; without the entry, 100. */
		"weight-total"?: PolicyEntry<DecimalText>;
		milestones?: PolicyEntry<"highest-level-completed">;
		conditions?: PolicyEntry<"highest-level-met">;
		bands?: PolicyEntry<"level-of-interval">;
		composite?: PolicyEntry<"weighted-mean">;
		"as-awarded"?: PolicyEntry<"shown-not-recomputed">;
		"bare-figure"?: PolicyEntry<"at-least">;
		"single-table"?: PolicyEntry<DecimalText>;
		"reported-value"?: PolicyEntry<"as-written">;
		"zero-condition"?: PolicyEntry<DecimalText>;
		"not-applicable"?: PolicyEntry<NotApplicableRule>;
		"criteria-revision"?: PolicyEntry<"newest-counts">;
		"grade-bands"?: PolicyEntry<GradeBand[]>;
		/** Components that every assessment of the policy has. */
		components?: PolicyEntry<{
			id: string;
			weight: DecimalText;
		}[]>;
		/** Why a round is only watched. */
		[watched: `round-${number}`]: PolicyEntry<"monitoring"> | undefined;
	};
}
export type PolicyEntryId = keyof Policy["entries"];
/** Sums over a set of KPIs in the annual round: a component or the whole assessment. */
export interface Total {
	/** Weight of all KPIs of the set. */
	weight: DecimalText;
	scoredWeight: DecimalText;
	/** Weight of the KPIs whose score may still come. */
	openWeight: DecimalText;
	/** Weight of the KPIs that do not apply: it is neither scored nor open. */
	notApplicableWeight: DecimalText;
	/** A perfect total of the set: its share of the policy's full mark, rounded. */
	fullMark: DecimalText;
	/** The same of its scored KPIs alone: what `points` are out of. */
	scoredFullMark: DecimalText;
	/** Weighted points of the scored KPIs, rounded. */
	points: DecimalText;
	/** True where every KPI of the set is scored; only then is `points` the total. */
	complete: boolean;
	/** The lowest and highest sum of points that can still come out, rounded. */
	range: {
		low: DecimalText;
		high: DecimalText;
	};
}
/** Where the full mark of a set of KPIs goes; with the upper end of what is open it adds up to the full mark. */
export interface Contribution {
	points: DecimalText;
	/** The least and the most that may still come. */
	open: {
		low: DecimalText;
		high: DecimalText;
	};
	lost: DecimalText;
	/** Of KPIs that do not apply, where their weight stays in the whole. */
	outside: DecimalText;
}
export interface Grade {
	label: Wording;
	from: DecimalText;
}
/** Of entries, the id of the alternative that is read instead. */
export type Readings = Readonly<Partial<Record<PolicyEntryId, string>>>;
/**
 * Rule: an entry is read by the value and the sentence of the alternative that is chosen; all others stay. An alternative
 * that the entry does not have is refused with a RangeError.
 * Formula: none.
 * Example (`reading-none`): 63.24 in 60/65/70 scores 66.20, and 50.00 where nothing is scored between levels.
 * Source: `alternatives` of the policy's entries.
 */
export declare function policyReadAs(policy: Policy, readings: Readings): Policy;
/** Lowest first: the agency's own, the evaluator's, and what an appeal came to. */
export declare const STAGES: readonly [
	"self",
	"evaluated",
	"appealed"
];
export type Stage = (typeof STAGES)[number];
export interface AwardedDifference {
	/** Awarded less recomputed, rounded. */
	difference: DecimalText;
	/** False where rounding alone can explain it. */
	beyondRounding: boolean;
}
/**
 * Rule: an awarded score agrees with the recomputed one where no more than rounding lies between them: half a unit of
 * the last decimal of whichever has fewer. One without decimals counts as exact, because 100 is how files write 100.00.
 * Formula: |awarded − recomputed| > ½ × 10^−decimals.
 * Example (`awarded-lower`): 82.5 awarded, 85.00 recomputed → −2.50, beyond rounding.
 * Source: policy entry `rounding`.
 */
export declare function awardedDifference(awarded: DecimalText, recomputed: DecimalText, policy: Policy): AwardedDifference;
/**
 * Interface representing a fraction with numerator and denominator.
 */
export interface NumeratorDenominator {
	n: number | bigint;
	d: number | bigint;
}
/**
 * Type for handling multiple types of input for Fraction operations.
 */
export type FractionInput = Fraction | number | bigint | string | [
	number | bigint | string,
	number | bigint | string
] | NumeratorDenominator;
/**
 * Function signature for Fraction operations like add, sub, mul, etc.
 */
export type FractionParam = {
	(numerator: number | bigint, denominator: number | bigint): Fraction;
	(num: FractionInput): Fraction;
};
declare class Fraction {
	constructor();
	constructor(num: FractionInput);
	constructor(numerator: number | bigint, denominator: number | bigint);
	s: bigint;
	n: bigint;
	d: bigint;
	abs(): Fraction;
	neg(): Fraction;
	add: FractionParam;
	sub: FractionParam;
	mul: FractionParam;
	div: FractionParam;
	pow: FractionParam;
	log: FractionParam;
	gcd: FractionParam;
	lcm: FractionParam;
	mod(): Fraction;
	mod(num: FractionInput): Fraction;
	ceil(places?: number): Fraction;
	floor(places?: number): Fraction;
	round(places?: number): Fraction;
	roundTo: FractionParam;
	inverse(): Fraction;
	simplify(eps?: number): Fraction;
	equals(num: FractionInput): boolean;
	lt(num: FractionInput): boolean;
	lte(num: FractionInput): boolean;
	gt(num: FractionInput): boolean;
	gte(num: FractionInput): boolean;
	compare(num: FractionInput): number;
	divisible(num: FractionInput): boolean;
	valueOf(): number;
	toString(decimalPlaces?: number): string;
	toLatex(showMixed?: boolean): string;
	toFraction(showMixed?: boolean): string;
	toContinued(): bigint[];
	clone(): Fraction;
}
/**
 * Rule: whether a reported value meets one comparison of the criteria.
 * Formula: value ≥, >, ≤, < or = expected, by the operator.
 * Example (`compare-gt-10`): 10 > 10 does not hold ("มากกว่า 10 หน่วยงาน").
 * Source: criteria of KPIs 5.1 and 5.2 in the KPI agreement of fiscal year 2567.
 */
export declare function holds(value: DecimalText, operator: Operator, expected: DecimalText): boolean;
/**
 * Rule: of several comparisons, those that one of two figures meets and the other does not.
 * Formula: comparisons for which the operator holds on one figure only.
 * Example (`compare-gt-10`): with "more than 10", 10 and 11 are told apart; 10 and 9 are not.
 * Source: policy entry `reported-value` (assumed): a figure is scored as it is written, not as its own fraction.
 */
export declare function comparisonsApart<One extends {
	operator: Operator;
	value: DecimalText;
}>(comparisons: readonly One[], value: DecimalText, exact: Fraction): One[];
/**
 * Rule: the full mark of a set is what it has earned, what may still come, what is lost, and what does not apply. A KPI
 * by itself is a set of one. All are taken from the published total and range, so that they add up to them exactly.
 * Formula: open = range − points; outside = full mark of the weight that does not apply, where it stays in the whole;
 * lost = full mark − highest possible points − outside.
 * Example (`contribution-kpi2-only`): 13.24 earned, 0 to 80 open, 6.76 lost of 100.
 * Source: `totalOf`; policy entry `not-applicable`.
 */
export declare function contributionOf(total: Total, policy: Policy, divisor: Fraction): Contribution;
/**
 * Rule: figures that are rounded each by itself may add up to another sum than the sum that is rounded once. What lies
 * between is named, so that a table of them adds up. Null where nothing does.
 * Formula: of each part, the sum − Σ parts.
 * Example (`contribution-rounded`): 0.505 is 0.51, and 0.25 + 0.25 is 0.50: 0.01 by rounding.
 * Source: policy entry `rounding` (assumed).
 */
export declare function roundingBetween(sum: Contribution, parts: readonly Contribution[], policy: Policy): Contribution | null;
/**
 * Rule: a number is read exactly as it is written, or refused with a RangeError.
 * Formula: digits without the point ÷ 10^(digits after the point).
 * Example (`decimal-63-24`): "63.24" → 1581/25.
 * Source: design rule "read exactly or refuse"; no published figure depends on a choice here.
 */
export declare function parseDecimal(text: DecimalText): Fraction;
/**
 * Rule: numbers are compared by value, never by their text. Negative, zero or positive, as for a sort.
 * Formula: sign of (left − right).
 * Example (`compare-12-5`): "12.5" and "12.50" are equal.
 * Source: design rule "decimal arithmetic, never binary floating point".
 */
export declare function compareDecimals(left: DecimalText, right: DecimalText): number;
/**
 * Rule: an exact value is written with all its digits and no others; one without an end (1/3) is refused with a
 * RangeError, because writing it would round.
 * Formula: the fewest decimals k for which value × 10^k is whole.
 * Example (`format-weights`): 161/10 + 241/5 + 357/10 → "100".
 * Source: design rule "keep exact rationals inside".
 */
export declare function toDecimalText(value: Fraction): DecimalText;
/**
 * Rule: the inverse of `toExactText`; anything else is refused with a RangeError.
 * Formula: numerator ÷ denominator.
 * Example (`exact-kpi3`): "10025/164" → 61.128….
 * Source: design rule "read exactly or refuse".
 */
export declare function parseExact(text: string): Fraction;
/** ISO dates (common era), both inclusive. */
export interface Period {
	start: string;
	end: string;
}
/**
 * Rule: a fiscal year runs from 1 October of the year before to 30 September. A year that can only be common era
 * is refused with a RangeError.
 * Formula: common-era year = fiscalYear − 543.
 * Example (`fy-2567`): 2567 → 2023-10-01 to 2024-09-30.
 * Source: activity plans of the KPI agreement ("ต.ค. 66 – ก.ย. 67").
 */
export declare function fiscalYearPeriod(fiscalYear: number): Period;
/**
 * Rule: a round ends with the last day of its last month, counted from 1 October.
 * Formula: 1 October + months − 1 day.
 * Example (`fy-2567`): 6 months of 2567 → 2024-03-31; 12 months → 2024-09-30.
 * Source: rounds of 6 and 12 months in the KPI agreement of fiscal year 2567.
 */
export declare function roundDueBy(fiscalYear: number, months: DecimalText): string;
/**
 * Rule: a report is due by the end of its stated month, the first such month that does not end before the period.
 * Formula: the month's last day, in the year of the period's end or the year after.
 * Example (`report-october`): round 2 of 2567 ends 2024-09-30; month 10 → 2024-10-31.
 * Source: "ช่วงเวลารายงานผล : เดือน ต.ค. ของทุกปี" of KPIs 5.3 and 5.4, fiscal year 2567.
 */
export declare function reportDueBy(periodEnd: string, month: DecimalText): string;
/**
 * Rule: a year of the common era is written in the Buddhist era for Thai readers.
 * Formula: Buddhist-era year = common-era year + 543.
 * Example (`fy-2567`): 2024 → 2567.
 * Source: calendar of the KPI agreement of fiscal year 2567.
 */
export declare function toBuddhistYear(commonYear: number): number;
/**
 * Rule: a figure that is reported with a numerator and a denominator must equal them, at the decimals it is written with.
 * Formula: numerator × factor ÷ denominator; the factor is 100 for a percentage. The denominator must not be 0.
 * Example (`fraction-kpi2`): 2080 ÷ 3289 × 100 = 63.2411…, reported as 63.24.
 * Source: formula of each KPI in the KPI agreement of fiscal year 2567; policy entry `reported-value` (assumed).
 */
export declare function fractionValue({ numerator, denominator, factor }: GivenFraction): Fraction;
/**
 * Rule: a complete total over the whole weight has the grade of the highest band at or below its rounded figure;
 * anything less has none (null), because a partial total is not a total. A component has no grade of its own.
 * Formula: the band with the greatest `from` ≤ rounded total.
 * Example (`grade-89-995`): 89.995 is rounded to 90.00 and earns the band from 90.
 * Source: policy entry `grade-bands` (assumed; only the name ระดับคุณภาพ at 99.94 is confirmed).
 */
export declare function gradeOf(total: Total, policy: Policy): Grade | null;
/** A step that may name the policy entry it leans on. */
export type Leaning<Step> = Step & {
	assumption?: PolicyEntryId;
};
/** One thing that a level asks for; all of a level's comparisons must hold for it to be reached. */
export interface LevelComparison {
	level: Level;
	/** Id of the part that asks it, in a rule made of parts. */
	part?: string;
	measure: string;
	operator: Operator;
	value: DecimalText;
	/** `assumed` where the source gives a bare figure and "at least" is our reading (policy `bare-figure`). */
	basis: Basis;
	/** Where its figure and its measure are written, as fields inside the criteria. */
	at: {
		value: FieldPath;
		measure: FieldPath;
	};
}
export type FieldPath = readonly (string | number)[];
/** A level that does not stand in order to the one below it, which the lowest level does not have. */
export interface LevelOutOfOrder {
	level: Level;
	value: DecimalText;
	at: FieldPath;
	below: {
		level: Level;
		value: DecimalText;
	} | null;
}
/** What a rule is applied to. */
export interface RuleInput {
	direction: Direction;
	/** The value of a measure that the criteria need. */
	figureOf: (measure: string) => DecimalText;
}
/** What applying a rule gives: the exact score and the steps that led to it. */
export interface Outcome<Step> {
	exact: Fraction;
	level: LevelReached;
	steps: Leaning<Step>[];
}
/** Two neighbouring levels between which the score grows with every bit of the measure. */
export interface Segment {
	measure: string;
	from: Level;
	to: Level;
	low: DecimalText;
	high: DecimalText;
	lowScore: DecimalText;
	highScore: DecimalText;
}
/** Criteria told as what they ask for, as they are published: those of a rule without parts are one part. */
export interface AskedPart {
	id: string;
	/** In percent of the whole. */
	share: DecimalText;
	rule: string;
	/** Where the source of the KPI says otherwise than its policy. */
	interpolation: Interpolation | null;
	/** Lowest first; a level that asks for nothing is not one of them. */
	levels: Record<Level, Pick<LevelComparison, "measure" | "operator" | "value" | "basis">[]>;
}
export interface RuleKind<Criteria, Step> {
	/** Every measure that the criteria need, each once. */
	measures(criteria: Criteria): string[];
	/** What the levels ask for, lowest level first. */
	comparisons(criteria: Criteria, direction: Direction): LevelComparison[];
	/** The criteria again from what they ask for: it undoes `comparisons`. */
	fromAsked(parts: readonly AskedPart[]): Criteria;
	score(criteria: Criteria, input: RuleInput, policy: Policy): Outcome<Step>;
	/** The lowest and the highest score that it can give. */
	lowest(criteria: Criteria, policy: Policy): DecimalText;
	highest(criteria: Criteria, policy: Policy): DecimalText;
	/** The segment in which a better result would be scored; null where its score would not grow bit by bit. */
	segment(criteria: Criteria, input: RuleInput, policy: Policy): Segment | null;
	/** The levels with which a better result could score less. */
	outOfOrder(criteria: Criteria, direction: Direction): LevelOutOfOrder[];
	/** False where the source gives nothing to score by. */
	recomputes: boolean;
	/** True where the level is that of a mean of scores, so that no comparison alone decides it. */
	ofMean: boolean;
	/** True where the figure is the number of the last step completed. */
	ofSteps: boolean;
	/** True where two levels cannot ask for the same. */
	strict: boolean;
	/** True where the levels are values of a measure, so that they can be drawn among its figures. */
	onScale: boolean;
	/** True where the source may tell how the values of the levels were set, for the audit to work out again. */
	derivable: boolean;
	/** Entries of the policy that its scores can rest on, besides those that touch every rule. */
	entries: readonly PolicyEntryId[];
}
/** A step that two kinds share: the highest level that the result reaches. */
export interface LevelReachedStep {
	kind: "level-reached";
	level: LevelReached;
	score: DecimalText;
}
/** A step that two kinds share; `value` and `threshold` are null where several values are compared. */
export interface BelowEntryStep {
	kind: "below-entry";
	value: DecimalText | null;
	threshold: DecimalText | null;
	score: DecimalText;
}
export interface AsAwardedCriteria {
	rule: "as-awarded";
}
/** An interval: `from` and `to` belong to it, `above` and `below` do not. An end that is left out is open. */
export interface Band {
	from?: DecimalText;
	above?: DecimalText;
	to?: DecimalText;
	below?: DecimalText;
}
export interface BandCriteria {
	rule: "bands";
	measure: string;
	levels: Record<Level, Band>;
}
export type BandStep = {
	kind: "bands";
	measure: string;
	value: DecimalText;
	bands: Record<Level, Band>;
} | BelowEntryStep | LevelReachedStep;
/**
 * Rule: each band begins where the one below it ends: no value lies between two bands, and none in both. On a measure
 * of whole numbers "to 79" and "from 80" meet.
 * Formula: upper end of the lower band = lower end of the higher, one of them excluded; or, in whole numbers, one more.
 * Example (`band-79-5`): "75 to below 80" and "from 80" meet; "to 79" and "from 80" do so only for whole numbers.
 * Source: design rule "gaps and overlaps refused".
 */
export declare function bandsApart(levels: Readonly<Record<Level, Band>>, direction: "higher-is-better" | "lower-is-better", whole: boolean): {
	level: Level;
	below: Level;
}[];
export interface CompositePart<Criteria> {
	id: string;
	/** In percent of the whole; the shares of all parts total 100. */
	share: DecimalText;
	criteria: Criteria;
}
export interface CompositeCriteria<Criteria> {
	rule: "composite";
	parts: CompositePart<Criteria>[];
}
export interface PartScore {
	part: string;
	share: DecimalText;
	level: LevelReached;
	score: DecimalText;
}
export type CompositeStep = ({
	kind: "part";
} & PartScore) | {
	kind: "weighted-mean";
	parts: PartScore[];
	score: DecimalText;
} | LevelReachedStep;
export interface Comparison {
	measure: string;
	operator: Operator;
	value: DecimalText;
	basis: Basis;
}
export interface ConditionCriteria {
	rule: "conditions";
	/** All comparisons of a level must hold for the level to hold. */
	levels: Record<Level, {
		comparisons: Comparison[];
	}>;
}
export type ConditionStep = {
	kind: "comparison";
	level: Level;
	measure: string;
	operator: Operator;
	expected: DecimalText;
	value: DecimalText;
	holds: boolean;
} | BelowEntryStep | LevelReachedStep;
export interface MilestoneCriteria {
	rule: "milestones";
	measure: string;
	/** The number of the step that completes each level, usually 1, 2, 3. */
	levels: Record<Level, {
		step: DecimalText;
	}>;
}
export type MilestoneStep = {
	kind: "milestones";
	measure: string;
	completed: DecimalText;
	steps: Record<Level, DecimalText>;
} | LevelReachedStep;
export interface ThresholdCriteria {
	rule: "thresholds";
	measure: string;
	/** The value at which each level is reached, in the measure's unit. */
	levels: Record<Level, {
		value: DecimalText;
	}>;
	/** Where the source of the KPI says otherwise than its policy. */
	interpolation?: {
		value: Interpolation;
	};
}
export type Within = Omit<Segment, "measure" | "from" | "to"> & {
	value: DecimalText;
};
export type ThresholdStep = {
	kind: "thresholds";
	measure: string;
	direction: Direction;
	values: Record<Level, DecimalText>;
} | BelowEntryStep | LevelReachedStep | {
	kind: "at-level";
	level: Level;
	score: DecimalText;
} | {
	kind: "cap";
	value: DecimalText;
	threshold: DecimalText;
	score: DecimalText;
} | ({
	kind: "segment";
	from: Level;
	to: Level;
} & Within)
/** lowScore + (highScore − lowScore) × (value − low) ÷ (high − low) = exact score, to be rounded once. */
 | ({
	kind: "interpolation";
	exact: string;
	score: DecimalText;
} & Within);
/** Kinds that a part of a composite may have. */
export type SingleCriteria = ThresholdCriteria | BandCriteria | MilestoneCriteria | ConditionCriteria;
export type Criteria = SingleCriteria | CompositeCriteria<SingleCriteria> | AsAwardedCriteria;
export type RuleStep = ThresholdStep | BandStep | MilestoneStep | ConditionStep | CompositeStep;
export type Rule = Criteria["rule"];
/** Kinds whose criteria have levels. */
export type LevelledRule = Exclude<Criteria, AsAwardedCriteria>["rule"];
export type CriteriaOf<R extends Rule> = Extract<Criteria, {
	rule: R;
}>;
export declare const RULES: Rule[];
export declare const ruleKind: (rule: Rule) => RuleKind<Criteria, RuleStep>;
/**
 * Rule: criteria are one table of levels, or one for each of their parts; where a score is only awarded there is none.
 * Formula: none.
 * Example (`composite-60-40`): a mean of two parts has two tables.
 * Source: criteria of the KPI.
 */
export declare function tablesOf(criteria: Criteria): SingleCriteria[];
/**
 * Rule: a KPI needs every measure that its criteria name, at any level, each once.
 * Formula: none.
 * Example (`kpi51-4-8`): KPI 5.1 needs `services` and `agencies`.
 * Source: criteria of the KPI.
 */
export declare function neededMeasures(criteria: Criteria): string[];
/**
 * Rule: what the criteria ask for is a list of comparisons, lowest level first; all of a level must hold.
 * Formula: none.
 * Example (`kpi51-4-8`): the entry level of KPI 5.1 asks for services ≥ 2 and agencies ≥ 6.
 * Source: criteria of the KPI.
 */
export declare function comparisonsOf(criteria: Criteria, direction: Direction): LevelComparison[];
/** What scoring needs to know of a KPI; the rest of a KPI's description is not its business. */
export interface ScoredKpi {
	number: string;
	/** Null where the source does not disclose it. */
	weight: DecimalText | null;
	direction: Direction;
	criteria: Readonly<Partial<Record<Round, Criteria>>>;
	/** The source's own rule for a score of zero, quoted in the working. */
	zeroCondition: {
		text: string;
		source: string;
	} | null;
	/** True where the source marks the KPI as not applicable to this agency. */
	notApplicable: boolean;
	/** True where the source gives one table only and the policy reads it as round 2 (`single-table`). */
	singleTable: boolean;
	/** Rounds whose criteria were changed within the year; `criteria` holds the newest (`criteria-revision`). */
	revised: readonly Round[];
}
/** A KPI that sums over weights can take in. */
export type WeightedKpi = ScoredKpi & {
	weight: DecimalText;
};
export declare const isWeighted: (kpi: ScoredKpi) => kpi is WeightedKpi;
/**
 * One step of the working (วิธีคิดคะแนน) as values; words are made elsewhere. `assumption` names the policy
 * entry that the step leans on when its basis is "assumed".
 */
export type WorkingStep = Leaning<{
	kind: "result";
	measure: string;
	value: DecimalText;
	status: ObsStatus;
	/** What the value was worked out from; `exact` is its value before any rounding. */
	fraction?: GivenFraction & {
		exact: string;
	};
} | {
	kind: "missing";
	measure: string;
	status: ObsStatus | null;
} | {
	kind: "not-due";
	dueBy: string;
} | {
	kind: "not-applicable";
} | {
	kind: "awarded-only";
} | {
	kind: "zero-condition";
	text: string;
	source: string;
	score: DecimalText;
}
/** Sub-KPIs that apply, with their scores; null while one has none. */
 | {
	kind: "sub-kpis";
	parts: {
		kpi: string;
		weight: DecimalText;
		score: DecimalText | null;
	}[];
} | RuleStep | {
	kind: "weight";
	score: DecimalText;
	weight: DecimalText;
	divisor: DecimalText;
	weightedScore: DecimalText;
}>;
/**
 * The score of one KPI in one round. `score` and `weightedScore` are rounded by the policy, null unless scored; the
 * weighted one also where the weight is not known.
 */
export interface KpiScore {
	round: Round;
	state: KpiState;
	/** Exact rational as "numerator/denominator" (or an integer), for sums; null unless scored. */
	exactScore: string | null;
	score: DecimalText | null;
	weightedScore: DecimalText | null;
	levelReached: LevelReached | null;
	/** Why no reported figure stands behind it: its state, or the source's rule for zero; null where one does. */
	gap: Exclude<KpiState, "scored"> | "zero-rule" | null;
	/** Null where the score is that of its sub-KPIs. */
	rule: Rule | null;
	/** True where any observation is provisional (P) or an estimate (E). */
	provisional: boolean;
	/** ISO date (common era) by which the result is due. */
	dueBy: string;
	/** Ids of assumed policy entries that touched the score, in the order of the policy. */
	assumptions: PolicyEntryId[];
	working: WorkingStep[];
}
export interface ScoringContext {
	policy: Policy;
	/** The assessment's fiscal year, Buddhist era. */
	fiscalYear: number;
	/** ISO date (common era), the last day on which a missing result is not yet due. */
	dueBy: string;
	/** ISO date (common era). */
	today: string;
	/** What weights are parts of; without it, the policy's weight total. */
	divisor?: Fraction;
}
/**
 * Rule: a KPI is scored where every measure that its criteria need is reported, even before it is due. Otherwise it
 * is not due (nothing said yet, and today ≤ dueBy) or not reported, never zero; zero by rule (Z) needs the source's
 * own rule. A KPI that does not apply, or whose score is only awarded, gets none. Any other
 * KPI is refused with a RangeError where the round has no criteria.
 * Formula: weightedScore = exact score × weight ÷ divisor, rounded once; null where the weight is not known.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 with weight 20 → 66.20 and 13.24.
 * Source: KPI agreement of fiscal year 2567 (levels, weights, notes of KPIs 5.3 and 5.4); the policy for the rest.
 */
export declare function scoreKpi(kpi: ScoredKpi, round: Round, observations: Observation[], context: ScoringContext): KpiScore;
/** What a level asks for, beside the figure. */
export interface Apart extends Pick<LevelComparison, "measure" | "operator" | "value"> {
	figure: DecimalText;
	/** How far the figure lies from the nearest one that meets it; null where there is no nearest one ("more than 80"). */
	by: DecimalText | null;
}
export interface NextLevel {
	/** The level that is reached once all is met: a higher one where several ask for the same. */
	level: Level;
	points: DecimalText;
	/** What the figures do not meet yet; empty where the level is that of a mean. */
	unmet: Apart[];
}
/** What a result is held against, with the values that it reports. */
export interface Judged {
	criteria: Criteria;
	direction: Direction;
	values: ReadonlyMap<string, DecimalText>;
	reached: LevelReached;
	/** Whether a measure counts whole things. */
	isWhole: (measure: string) => boolean;
}
/**
 * Rule: the level above the one reached, with what it asks for that the figures do not meet. Null at the highest level,
 * and where no better result would reach one.
 * Formula: by = |nearest figure that meets the comparison − figure|; of whole things the nearest whole figure.
 * Example (`next-kpi2-2566`): 63.24 in 60/65/70 → standard (75 points), 1.76 away.
 * Source: criteria of the KPI; policy entry `levels` (stated).
 */
export declare function nextLevel(judged: Judged, policy: Policy): NextLevel | null;
/**
 * Rule: how far a result of one measure lies beyond the value of the level that it reached; null where it reached none,
 * and where several measures decide.
 * Formula: |figure − value of the level|.
 * Example (`next-kpi2-2566`): 63.24 in 60/65/70 → 3.24 beyond entry.
 * Source: criteria of the KPI.
 */
export declare function beyondLevel(judged: Judged): Apart | null;
/**
 * Rule: a hair's breadth is no more than one step in the last decimal to which the policy rounds. Figures of whole things
 * have none: one of them is a thing.
 * Formula: 0 < by ≤ 10^−decimals.
 * Example (`next-hair-below`): 64.99 is a hair's breadth from 65 where the policy rounds to 2 decimals.
 * Source: policy entry `rounding` (assumed).
 */
export declare function isHairsBreadth({ measure, by }: Apart, isWhole: Judged["isWhole"], policy: Policy): boolean;
/**
 * Rule: one step in the last decimal to which the policy rounds.
 * Formula: 10^−decimals.
 * Example (`next-hair-below`): 2 decimals → 0.01.
 * Source: policy entry `rounding` (assumed).
 */
export declare function lastDecimal({ entries }: Policy): Fraction;
/**
 * Rule: how many points a score still needs for the points of a level.
 * Formula: points − exact score, rounded.
 * Example (`composite-60-40`): a mean of 65 is 10.00 short of the 75 points of the standard level.
 * Source: policy entries `levels` (stated) and `rounding` (assumed).
 */
export declare function pointsShort(points: DecimalText, exact: Fraction, policy: Policy): DecimalText;
export interface Worth {
	/** Units of the measure, or of the numerator. */
	step: DecimalText;
	/** What the step adds to the score and to the weighted score, rounded; the latter is null without a weight. */
	score: DecimalText;
	weightedScore: DecimalText | null;
}
/** How a score becomes a weighted score. */
export interface Weighing {
	weight: DecimalText | null;
	divisor: Fraction;
}
/**
 * Rule: the segment in which a better result would be scored, and none where the score would not grow bit by bit.
 * Formula: that of the kind of rule.
 * Example (`one-more-kpi2`): 63.24 in 60/65/70 lies between 60 (50 points) and 65 (75 points).
 * Source: criteria of the KPI and the policy.
 */
export declare function growingSegment(criteria: Criteria, direction: Direction, values: ReadonlyMap<string, DecimalText>, policy: Policy): Segment | null;
/**
 * Rule: within a segment each unit of the measure is worth the same. The unit told is 1; where the segment is narrower the
 * largest of 0.1, 0.01, … that fits it; where its worth would be rounded to nothing the smallest of 10, 100, … that shows.
 * Formula: (highScore − lowScore) ÷ |high − low| × step, and × weight ÷ divisor.
 * Example (`one-more-kpi2`): between 60 and 65 one point is worth 5.00, and 1.00 by a weight of 20.
 * Source: policy entries `interpolation` and `rounding` (assumed).
 */
export declare function worthOfOneMore(segment: Segment, weighing: Weighing, policy: Policy): Worth;
/**
 * Rule: one more in the numerator of a result moves it by factor ÷ denominator, while the denominator stays.
 * Formula: rate of the segment × factor ÷ denominator, and × weight ÷ divisor.
 * Example (`one-more-person`): 2080 of 3289 between 60 and 65 → 0.15, and 0.03 by a weight of 20.
 * Source: formula of each KPI; policy entries `interpolation` and `rounding` (assumed).
 */
export declare function worthOfOneCounted(segment: Segment, { factor, denominator }: GivenFraction, weighing: Weighing, policy: Policy): Worth;
/**
 * Rule: how many more (or, where lower is better, fewer) must be counted in the numerator for a value to be reached, while
 * the denominator stays. Nothing is rounded on the way: with that many the value is reached without the help of rounding.
 * Formula: ⌈value × denominator ÷ factor⌉ − numerator; lower is better: numerator − ⌊value × denominator ÷ factor⌋.
 * Example (`one-more-person`): 65 % of 3,289 asks for 2,138, which is 58 more than 2,080.
 * Source: formula of each KPI in the KPI agreement of fiscal year 2567.
 */
export declare function countedShort(value: DecimalText, { numerator, denominator, factor }: GivenFraction, direction: Direction): DecimalText;
/** One published figure of an earlier year, Buddhist era. */
export interface Baseline {
	fiscalYear: number;
	observation: Observation;
}
/** Always shown as a reference; it must never enter a total. */
export interface ReferenceScore {
	fiscalYear: number;
	score: KpiScore;
}
/**
 * Rule: the latest year before the assessment's in which every measure that the criteria need has a published value;
 * years with O or M are passed over. Null where there is none.
 * Formula: the greatest such year.
 * Example (`reference-skips-o`): 61 of 2565 and O of 2566 → 2565.
 * Source: baselines of the KPI agreement of fiscal year 2567.
 */
export declare function latestBaselineYear(criteria: Criteria, baselines: Baseline[], fiscalYear: number): number | null;
/**
 * Rule: this year's annual criteria are applied to the figures of the latest baseline year. Null
 * where there is none, or where the KPI does not apply.
 * Nothing is "not due" here: the baseline is published.
 * Formula: `scoreKpi` on the figures of that year.
 * Example (`reference-kpi2`): 63.24 of fiscal year 2566 under 60/65/70 → 66.20.
 * Source: baselines of the KPI agreement of fiscal year 2567; the reading of `scoreKpi` for the rest.
 */
export declare function referenceScore(kpi: ScoredKpi, baselines: Baseline[], context: Pick<ScoringContext, "policy" | "fiscalYear" | "divisor">): ReferenceScore | null;
export interface PublishedWording {
	th: string;
	en: string | null;
}
/** `policy_rules` of an assessment. */
export interface PublishedPolicyRules {
	title: PublishedWording;
	levels: {
		id: Level;
		label: PublishedWording;
		points: PolicyLevel["points"];
	}[];
	rounding: {
		mode: RoundingMode;
		decimals: number;
	};
	rounds: {
		round: Round;
		label: PublishedWording;
		months: number;
		role: RoundPeriod["role"];
	}[];
	grades: {
		label: PublishedWording;
		lowest_total: DecimalText;
	}[];
	/** `value` is null where it is one of the lists above. */
	entries: {
		id: string;
		value: string | null;
		basis: Basis;
		source: string;
		text: PublishedWording;
	}[];
}
/** `/api/v1/{agency}/{fy}.json`. */
export interface PublishedAssessment {
	policy: string;
	policy_rules: PublishedPolicyRules;
	coverage: {
		kind: "full" | "partial";
	};
	kpis: {
		kpi_number: string;
		weight: DecimalText | null;
		state: string | null;
		parent_kpi_number: string | null;
	}[];
}
export interface PublishedFigure {
	measure: string;
	value: DecimalText | null;
	obs_status: ObsStatus;
	numerator: DecimalText | null;
	denominator: DecimalText | null;
}
export interface PublishedCriteria {
	round: Round;
	rule: string;
	/** `assumed`: the source has one table and names no round. */
	basis: Basis;
	/** Lowest first. */
	levels: {
		level: Level;
		comparisons: {
			measure: string;
			operator: Operator;
			value: DecimalText;
			part: string;
			basis: Basis;
		}[];
	}[];
	parts: {
		id: string;
		share: DecimalText;
		rule: string;
		interpolation: {
			value: Interpolation;
		} | null;
	}[];
	/** The versions before it. */
	earlier: unknown[];
}
/** `/api/v1/{agency}/{fy}/{kpi}.json`. */
export interface PublishedKpi {
	kpi_number: string;
	assessment_fiscal_year_be: number;
	weight: DecimalText | null;
	direction: Direction;
	/** `factor`: what numerator ÷ denominator is multiplied by. */
	measures: {
		id: string;
		factor: DecimalText;
	}[];
	zero_condition: {
		text: string;
		source: string;
	} | null;
	not_applicable: {
		text: string;
		source: string;
	} | null;
	reporting: {
		months: {
			round: Round;
			month: number;
		}[];
	} | null;
	criteria: PublishedCriteria[];
	baselines: (PublishedFigure & {
		fiscal_year_be: number;
	})[];
	results: (PublishedFigure & {
		round: Round;
	})[];
	sub_kpi_numbers: string[];
	reference_score: {
		fiscal_year_be: number;
	} | null;
}
export interface Recomputed {
	/** As `scores` of the published JSON: one for each round that has criteria, then that of the sub-KPIs. */
	scores: KpiScore[];
	/** The one of them that counts for the year; null where there are no criteria for that round. */
	score: KpiScore | null;
	/** The annual criteria on the figures of the year that the published JSON names; never part of a total. */
	reference: ReferenceScore | null;
}
export interface RecomputeOptions {
	/** ISO date (common era), such as `data_date` of index.json. Without it, no missing result counts as not yet due. */
	today?: string;
	/** The published JSON of its sub-KPIs, and of theirs. */
	subKpis?: readonly PublishedKpi[];
}
/**
 * Rule: a KPI is scored again from its published JSON and that of its assessment: the same rule, on the same texts. One that
 * is made of sub-KPIs needs their JSON too, and is refused with a RangeError where one is not given.
 * Formula: `scoreKpi`, `scoreSubKpis` and `referenceScore`.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 with weight 20 → 66.20 and 13.24.
 * Source: the JSON API; the reading of those functions for the rest.
 */
export declare function recompute(kpi: PublishedKpi, assessment: PublishedAssessment, { today, subKpis }?: RecomputeOptions): Recomputed;
/**
 * Rule: a value is rounded to the nearest figure of the given decimals; exactly half way goes up.
 * Formula: ⌊value × 10^decimals + ½⌋ ÷ 10^decimals.
 * Example (`round-half`): 12.345 at 2 decimals → "12.35".
 * Source: policy entry `rounding` (assumed); the audit uses it at the precision the document states.
 */
export declare function roundHalfUp(value: Fraction, decimals: number): DecimalText;
/**
 * Rule: a published score or total is rounded as the policy says, to the policy's decimals.
 * Formula: half-up: exactly half way goes up; half-even: to the even neighbour; down: what is left over is dropped.
 * Example (`round-66-2`): 331/5 → "66.20".
 * Source: policy entry `rounding` (assumed).
 */
export declare function roundByPolicy(value: Fraction, policy: Policy): DecimalText;
/**
 * Rule: a score can be rounded to the points of a level that the result did not reach; that level is named, so that
 * nobody reads the figure as the level. Null where rounding does no such thing.
 * Formula: the level above the one reached whose points equal the rounded score.
 * Example (`kpi2-rounds-to-advanced`): 69.9999 in 60/65/70 → 99.9995, shown as 100.00, level reached: standard.
 * Source: policy entry `rounding` (assumed).
 */
export declare function levelOnlyByRounding({ score, exactScore, levelReached, }: {
	score: DecimalText | null;
	exactScore: string | null;
	levelReached: LevelReached | null;
}, policy: Policy): Level | null;
/**
 * Rule: one round of the policy, by its role, gives the score of the year; the others are for monitoring only.
 * Formula: none.
 * Example (`state-round-1`): round 1 of KPI 3 is scored for monitoring; round 2 is the annual round.
 * Source: rounds of 6 and 12 months in the KPI agreement of fiscal year 2567; policy entry `round-1` (assumed).
 */
export declare function annualRound({ entries }: Pick<Policy, "entries">): Round;
/**
 * Rule: a result is due by the end of the month that the KPI states for the round, else by the end of the round.
 * Formula: `reportDueBy` of the stated month, else `roundDueBy`.
 * Example (`report-october`): round 2 of 2567 with month 10 → 2024-10-31.
 * Source: "ช่วงเวลารายงานผล : เดือน ต.ค. ของทุกปี" of KPIs 5.3 and 5.4, fiscal year 2567; policy entry `rounds`.
 */
export declare function resultDueBy(round: Round, fiscalYear: number, { entries }: Pick<Policy, "entries">, stated: readonly {
	round: Round;
	month: DecimalText;
}[]): string;
/** A KPI with its score of the annual round; null where it has no criteria for that round. */
export interface TotalEntry {
	kpi: WeightedKpi;
	score: KpiScore | null;
}
/**
 * Rule: the weight of a KPI is not known where the source discloses a part and the weight of what does not apply is shared
 * out: a KPI that is not disclosed may not apply, and would raise the others.
 * Formula: none.
 * Example (`shared-out-20`): 20 of 100 does not apply → the others weigh more.
 * Source: policy entry `not-applicable`.
 */
export declare function weightKnown(weight: DecimalText | null, isPartial: boolean, { entries }: Policy): DecimalText | null;
/**
 * Rule: weights are parts of what they total. Where the weight of a KPI that does not apply is shared out, the
 * others are parts of what is left; else of the whole.
 * Formula: weight total, less the weight that does not apply where the policy shares it out.
 * Example (`shared-out-20`): 20 of 100 does not apply → 80.
 * Source: policy entries `weight-total` and `not-applicable`.
 */
export declare function weightDivisor(kpis: readonly Pick<WeightedKpi, "weight" | "notApplicable">[], policy: Policy): Fraction;
/**
 * Rule: a weight can earn its part of the full mark.
 * Formula: full mark × weight ÷ divisor, rounded, without closing zeros.
 * Example (`total-all-90`): all weights of fiscal year 2567 can earn 100.
 * Source: policy entries `full-mark`, `levels` and `not-applicable`.
 */
export declare const perfectPoints: (weight: Fraction, policy: Policy, divisor: Fraction) => DecimalText;
/**
 * Rule: the points of the scored KPIs are summed exactly and rounded once; they are the total only where every KPI
 * is scored. A KPI without a score of the annual round stays open, and the range holds it at its lowest and highest score.
 * One that does not apply is left out of both; where its weight stays open the total stays incomplete though nothing is
 * open; where it is shared out the others weigh more; where it is left out the full mark falls.
 * Formula: points = Σ score × weight ÷ divisor; low and high add Σ lowest (highest) possible score × weight ÷ divisor.
 * Example (`range-kpi2-only`): KPI 2 at 66.2 with weight 20 → 13.24 of 20, 80 open, final total from 13.24 to 93.24.
 * Source: weights of the KPI agreement of fiscal year 2567; policy entries `below-entry`, `cap`, `not-applicable`
 * and `rounding` (assumed).
 */
export declare function totalOf(entries: TotalEntry[], policy: Policy, divisor?: Fraction): Total;
/** A KPI with its reported figures of the annual round. */
export interface ScenarioKpi {
	kpi: WeightedKpi;
	observations: Observation[];
	/** ISO date (common era). */
	dueBy: string;
}
export interface Scenario extends Omit<ScoringContext, "dueBy"> {
	kpis: ScenarioKpi[];
}
/** Observations by KPI number; each replaces the reported one of the same measure, or adds it. */
export type ScenarioChanges = Readonly<Record<string, Observation[]>>;
export interface ScenarioOutcome {
	scores: TotalEntry[];
	total: Total;
	grade: Grade | null;
}
/**
 * Rule: every KPI is scored again in the annual round with the changed figures in place of the reported ones; without
 * changes the outcome is that of the published figures. One that does not apply needs no criteria.
 * Formula: `scoreKpi` for each KPI, then `totalOf` and `gradeOf`.
 * Example (`scenario-raise-kpi2`): raising KPI 2 from 63.24 to 70 moves its points of 20 from 13.24 to 20.00.
 * Source: the same rules as the published score.
 */
export declare function scoreScenario(scenario: Scenario, changes?: ScenarioChanges): ScenarioOutcome;
/** Values that score on one straight line. */
export interface Tread {
	/** Null where the tread has no end on that side. */
	from: DecimalText | null;
	to: DecimalText | null;
	/** What is scored at either end, rounded; the same where the tread is flat. */
	scores: {
		from: DecimalText;
		to: DecimalText;
	};
	level: LevelReached;
	/** True where it rests on an entry of the policy that is assumed. */
	assumed: boolean;
}
/**
 * Rule: between two neighbouring figures of the criteria the score lies on a straight line, which the rule itself
 * gives at two places inside; where a measure counts in whole numbers, each number keeps its score up to the next
 * better one. Neighbours that score the same are one tread. Criteria of several measures are refused with a RangeError.
 * Formula: score at an end = score at the nearer place − (score at the farther one − score at the nearer one) ÷ 2.
 * Example (`kpi2-2566`): 60, 65, 70 give treads of 0, 50 to 75, 75 to 100 and 100.
 * Source: criteria of the KPI and the policy, by `applyRule`.
 */
export declare function treadsOf(criteria: Criteria, direction: Direction, whole: boolean, policy: Policy): Tread[];
/**
 * Rule: what figures score by one table of criteria alone; null where one of its measures has no figure.
 * Formula: that of the kind of rule.
 * Example (`kpi2-2566`): 63.24 in 60/65/70 stands at 66.20, on the entry level.
 * Source: criteria of the KPI and the policy, by `applyRule`.
 */
export declare function standingOn(criteria: Criteria, direction: Direction, values: ReadonlyMap<string, DecimalText>, policy: Policy): {
	score: DecimalText;
	level: LevelReached;
} | null;
/**
 * Rule: a level scores what the policy gives it, and a result that reaches none the figure below the lowest; a level that
 * the policy does not have is refused with a RangeError.
 * Formula: none.
 * Example (`kpi2-entry-on`): the entry level scores 50.
 * Source: policy entries `levels` (stated) and `below-entry` (assumed).
 */
export declare function pointsOf(level: LevelReached, policy: Policy): DecimalText;
/**
 * Rule: the highest level of a policy, which no result passes but by the cap.
 * Formula: the last of its levels, lowest first.
 * Example (`kpi2-advanced-over`): the advanced level of fiscal year 2567 scores 100.
 * Source: policy entry `levels` (stated).
 */
export declare function topLevel({ entries }: Pick<Policy, "entries">): PolicyLevel;
/**
 * Rule: a perfect total is what the policy says, or else the points of its highest level.
 * Formula: none.
 * Example (`total-all-90`): a perfect total of fiscal year 2567 is 100.
 * Source: policy entry `full-mark`.
 */
export declare const fullMark: (policy: Pick<Policy, "entries">) => DecimalText;
/**
 * Rule: weights add up to what the policy says, or else to 100.
 * Formula: none.
 * Example (`total-odd-weights`): 16.1 + 48.2 + 35.7 = 100.
 * Source: policy entry `weight-total`.
 */
export declare const weightTotal: (policy: Pick<Policy, "entries">) => DecimalText;
/**
 * Rule: a score that is no level's own has the highest level whose points it reaches.
 * Formula: the level with the greatest points ≤ score.
 * Example (`composite-60-40`): 65 reaches the entry level of 50.
 * Source: policy entry `levels` (stated); that a mean has a level is our reading, used for showing only.
 */
export declare function levelOf(exact: Fraction, policy: Policy): LevelReached;
/**
 * Rule: a KPI made of sub-KPIs has the mean of their exact scores by their weights, once each that applies is scored.
 * Until then it is only awarded where one of them is, else not reported where one is, else not due; where none applies
 * it does not apply.
 * Formula: score = Σ score × weight ÷ Σ weight, over the sub-KPIs that apply.
 * Example (`sub-kpis-2`): 100 × 5, 75 × 2.5 and 50 × 2.5 → 81.25 by a weight of 10.
 * Source: agreements that weigh sub-KPIs; policy entry `not-applicable` for those that do not apply.
 */
export declare function scoreSubKpis(kpi: WeightedKpi, round: Round, subKpis: readonly {
	kpi: WeightedKpi;
	score: KpiScore | null;
}[], policy: Policy, divisor: Fraction): KpiScore;

export {};
