/** All that the editor of a site has to know, as plain data: made once by the build, from the schemas and the site's model. */
import type { AssessmentModel, SiteModel } from '../assessment/index.ts';
import type { Repository } from '../desk/index.ts';
import { pageId, pageLanguage, translations } from '../input/index.ts';
import { formSchema, PAGE_NAMES, type UnitInput } from '../schema/index.ts';
import { type FormWords, formWords, inLanguage, type Language, roundLabel } from '../words/index.ts';
import type { Field } from './field.ts';
import { type Choice, fieldsOf, type FormContext, rootList } from './fields.ts';

export interface FormYear {
  fiscalYear: number;
  /** Whose levels and rounds the forms of its KPIs have. */
  policy: string;
}

export interface Forms {
  lang: Language;
  words: FormWords['page'];
  repository: Repository | null;
  /** Title of the site. */
  site: string;
  /** Years latest first, with the next one, whose files may be there before it is published. */
  agencies: { id: string; name: string; years: FormYear[] }[];
  /** Of an agency that has no assessment on the site yet: the next one, and the latest of the site. */
  newYears: FormYear[];
  agency: Field[];
  assessment: Field[];
  policy: Field[];
  /** By the id of the policy. */
  kpi: Record<string, Field[]>;
  /** Files of prose, by their names without ending. */
  pages: { name: string; label: string; fields: Field[] }[];
  glossary: Field[];
}

interface FormSite {
  site: SiteModel;
  units: readonly UnitInput[];
  repository: Repository | null;
  name: string;
}

export function formsOf({ site, units, repository, name }: FormSite, lang: Language): Forms {
  const words = formWords(lang);
  const none: FormContext = { words, lang, levels: [], rounds: [], units: [], others: {} };
  const body: Field = {
    name: 'body',
    label: words.fields['body'] ?? 'body',
    widget: 'text',
    required: false,
    hint: words.hints['body'] ?? '',
    use_emoji_autocomplete: false,
  };
  const policyChoice = relation('policies', 'policy', 'title.th');
  return {
    lang,
    words: words.page,
    repository,
    site: name,
    ...yearsOf(site, lang),
    agency: fieldsOf(formSchema('agency'), none),
    assessment: [...fieldsOf(formSchema('assessment'), { ...none, others: { policy: policyChoice } }), body],
    policy: fieldsOf(formSchema('policy'), none),
    kpi: Object.fromEntries(
      site.policies.map((policy) => {
        const { levels, rounds } = policy.entries;
        const context: FormContext = {
          ...none,
          levels: levels.value.map(({ id, label }) => ({ value: id, label: inLanguage(label, lang) })),
          rounds: rounds.value.map(({ round }) => ({ value: String(round), label: roundLabel(policy, round)[lang] })),
          units: units.map((unit): Choice => ({ value: unit.id, label: inLanguage(unit.label, lang) })),
          others: { component: relation('assessments', 'components.*.id', 'components.*.title.th') },
        };
        return [policy.id, [...fieldsOf(formSchema('kpi'), context), body]];
      }),
    ),
    pages: PAGE_NAMES.flatMap((page) =>
      [pageLanguage, ...translations].map((language) => ({
        name: pageId(page, language),
        label: `${page} · ${words.fields[language]}`,
        fields: [...fieldsOf(formSchema(translations.includes(language) ? 'translatedPage' : 'page'), none), body],
      })),
    ),
    glossary: [rootList(formSchema('glossary'), 'glossary', none)],
  };
}

/** A choice among what stands in other files of the repository, as they are now. */
const relation = (collection: string, value: string, shown: string): Partial<Field> => ({
  widget: 'relation',
  collection,
  value_field: value,
  display_fields: [shown],
  search_fields: [shown, value],
});

function yearsOf({ agencies }: SiteModel, lang: Language): Pick<Forms, 'agencies' | 'newYears'> {
  const latest = agencies.flatMap(({ assessments }) => assessments).toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0];
  const newYears = latest ? withNext([toYear(latest)]) : [];
  return {
    newYears,
    agencies: agencies.map(({ agency, assessments }) => ({
      id: agency.agency,
      name: inLanguage(agency.name, lang),
      years: assessments.length > 0 ? withNext(assessments.map(toYear)) : newYears,
    })),
  };
}

const toYear = ({ fiscalYear, policy }: AssessmentModel): FormYear => ({ fiscalYear, policy: policy.id });

/** Latest first; the next year is begun under the policy of the latest. */
const withNext = (years: readonly FormYear[]): FormYear[] =>
  years
    .slice(0, 1)
    .map((last) => ({ ...last, fiscalYear: last.fiscalYear + 1 }))
    .concat(years);
