/** The forms are the schemas: every field, choice and limit of them, in words; and the editor is told where the site's files are. */
import { describe, expect, test } from 'vitest';
import { apiOrigin, configOf, type Field, type Forms, formsOf } from '../../src/admin/index.ts';
import type { Repository } from '../../src/desk/index.ts';
import { loadSite } from '../../src/root/index.ts';
import { type FormName, type FormSchema, formSchema } from '../../src/schema/index.ts';
import { RULES } from '../../src/scoring/index.ts';
import { formWords, terms } from '../../src/words/index.ts';
import { SITE } from '../issues/fixtures.ts';

const { site, tree } = loadSite(SITE);
if (!site || !tree) throw new Error('The sample has problems.');
const formsFor = (lang: 'th' | 'en', repository: Repository | null = null): Forms =>
  formsOf({ site, units: tree.units, repository, name: 'ตัวอย่าง' }, lang);
const forms = formsFor('th');

/** Every field below some, with its path. */
function allOf(fields: readonly Field[], above = ''): [path: string, field: Field][] {
  return fields.flatMap((field) => {
    const path = above ? `${above}.${field.name}` : field.name;
    const below = [...(field.fields ?? []), ...(field.types ?? []).flatMap((type) => type.fields)];
    return [[path, field] as [string, Field], ...allOf(below, path)];
  });
}
const kpiForm = forms.kpi[site.policies[0]?.id ?? ''] ?? [];
const lists: [string, Field[]][] = [
  ['agency', forms.agency],
  ['assessment', forms.assessment],
  ['policy', forms.policy],
  ['kpi', kpiForm],
  ['glossary', forms.glossary],
  ...forms.pages.map(({ name, fields }): [string, Field[]] => [name, fields]),
];

/** Names of the fields of a schema, at any depth. */
function namesIn(schema: FormSchema, defs = schema.$defs ?? {}): string[] {
  const { properties = {}, items, prefixItems = [], oneOf = [], anyOf = [], additionalProperties, $ref } = schema;
  const below = [
    ...Object.values(properties),
    ...[items, additionalProperties || undefined, $ref ? defs[$ref.replace('#/$defs/', '')] : undefined],
    ...[...prefixItems, ...oneOf, ...anyOf],
  ];
  return [...Object.keys(properties), ...below.flatMap((one) => (one ? namesIn(one, defs) : []))];
}

describe.each(['th', 'en'] as const)('in %s', (lang) => {
  test('every field of the schemas has a name, and every choice is called something', () => {
    const words = formWords(lang);
    const every: FormName[] = ['agency', 'assessment', 'kpi', 'policy', 'page', 'translatedPage', 'glossary'];
    const names = new Set(every.flatMap((name) => namesIn(formSchema(name))));
    expect(names.size).toBeGreaterThan(100);
    expect([...names].filter((name) => !words.fields[name])).toEqual([]);
    const own = formsFor(lang);
    const fields = allOf([...own.agency, ...own.assessment, ...own.policy, ...Object.values(own.kpi).flat()]).map(
      ([, field]) => field,
    );
    const labels = fields.flatMap(({ options = [], types = [] }) => [
      ...options.map(({ value, label }) => [value, label]),
      ...types.map(({ name, label }) => [name, label]),
    ]);
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter(([value, label]) => value === label)).toEqual([]);
  });
});

test.each(lists)('the form of %s has each field once, and a group of kinds each of them', (_, fields) => {
  const paths = fields.map(({ name }) => name);
  expect(new Set(paths).size).toBe(paths.length);
  for (const [path, { widget, options, types, fields: own }] of allOf(fields)) {
    if (widget === 'select') expect(options?.length, path).toBeGreaterThan(0);
    if (widget === 'object') expect((own ?? types)?.length, path).toBeGreaterThan(0);
  }
});

test('criteria are of every kind of rule, with the levels and rounds of the policy', () => {
  const at = (path: string) =>
    allOf(kpiForm)
      .filter(([one]) => one === path)
      .map(([, field]) => field);
  const [criteria] = at('rounds.criteria');
  expect(criteria?.types?.map(({ name }) => name)).toEqual(RULES);
  expect(criteria?.typeKey).toBe('rule');
  expect(at('rounds.criteria_versions')[0]?.types?.map(({ name }) => name)).toEqual(RULES);
  const levels = site.policies[0]?.entries.levels.value.map(({ id }) => id);
  for (const field of at('rounds.criteria.levels')) expect(field.fields?.map(({ name }) => name)).toEqual(levels);
  expect(at('rounds.round')[0]?.options?.length).toBe(site.policies[0]?.entries.rounds.value.length);
});

test('limits and what is said of them are those of the check', () => {
  const field = (name: string) => kpiForm.find((one) => one.name === name);
  const [pattern = '', said] = field('weight')?.pattern ?? [];
  expect(['12.5', '0', '-3'].every((one) => new RegExp(pattern).test(one))).toBe(true);
  expect(['12,5', '๑', '1e3', ''].some((one) => new RegExp(pattern).test(one))).toBe(false);
  expect(said).toContain('12.5');
  expect(field('direction')?.options?.map(({ label }) => label)).toEqual(
    Object.values(terms.directions).map(({ th }) => th),
  );
  expect(field('summary')).toMatchObject({ required: true, hint: 'สรุปสองประโยคที่ประชาชนเข้าใจ' });
  expect(allOf(kpiForm).find(([path]) => path === 'rounds.criteria.parts')?.[1].min).toBe(2);
});

test('the next year is offered before it is published, and an agency that the site lacks has a year too', () => {
  const years = (agency: string) =>
    configOf(forms, agency).collections.flatMap(({ folder }) => (String(folder).includes(agency) ? [folder] : []));
  expect(years('sample')).toEqual(['content/assessments/sample/2568', 'content/assessments/sample/2567']);
  expect(years('newcomer')[0]).toBe('content/assessments/newcomer/2568');
});

test.each([
  [null, { name: 'test-repo' }, null],
  [
    { host: 'github', address: 'https://github.com/owner/name', branch: 'main' },
    { name: 'github', repo: 'owner/name', branch: 'main', auth_methods: ['token'] },
    'https://api.github.com',
  ],
  [
    { host: 'gitlab', address: 'https://git.example/group/sub/name', branch: 'main' },
    { name: 'gitlab', repo: 'group/sub/name', api_root: 'https://git.example/api/v4' },
    'https://git.example',
  ],
  [
    { host: 'forgejo', address: 'https://codeberg.org/owner/name', branch: 'main' },
    { name: 'gitea', repo: 'owner/name', api_root: 'https://codeberg.org/api/v1' },
    'https://codeberg.org',
  ],
] as const)('files are saved where the site says: %j', (repository, backend, api) => {
  const config = configOf(formsFor('th', repository), 'sample');
  expect(config.backend).toMatchObject(backend);
  expect(config['publish_mode']).toBe(/github|gitlab/.test(backend.name) ? 'editorial_workflow' : undefined);
  expect(apiOrigin(repository)).toBe(api);
});
