/** What the editor (Sveltia CMS) is told: where the files stand, in which forms, and where it saves them. */
import type { Repository } from '../desk/index.ts';
import type { Field } from './field.ts';
import type { Forms } from './forms.ts';

/** Names of the formats in `format.ts`, with the ending of their files. */
export const FORMATS = { words: 'yaml', 'words-frontmatter': 'mdx' } as const;

export interface EditorConfig {
  [key: string]: unknown;
  backend: Record<string, unknown>;
  collections: Record<string, unknown>[];
}

export function configOf(forms: Forms, agency: string): EditorConfig {
  const { words, repository } = forms;
  const { years = forms.newYears, name = agency } = forms.agencies.find(({ id }) => id === agency) ?? {};
  return {
    load_config_file: false,
    backend: backendOf(repository),
    // A change is proposed and checked before it is published, where the host knows proposals.
    ...(repository && repository.host !== 'forgejo' && { publish_mode: 'editorial_workflow' }),
    media_folder: 'public',
    public_folder: '/',
    app_title: `${words.title} · ${forms.site}`,
    show_preview_links: false,
    editor: { preview: false },
    // "5.1" → "5-1", as in addresses.
    slug: { encoding: 'ascii', lowercase: true },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...years.map(({ fiscalYear, policy }) => ({
        ...collection(`kpis-${fiscalYear}`, `${words.kpis} ${fiscalYear} · ${name}`, 'words-frontmatter'),
        extension: 'mdx',
        folder: `content/assessments/${agency}/${fiscalYear}`,
        path: 'kpi-{{slug}}',
        slug: '{{kpi}}',
        identifier_field: 'kpi',
        summary: '{{kpi}} {{title.th}}',
        sortable_fields: ['kpi'],
        fields: (forms.kpi[policy] ?? []).map((field) => ofYear(field, fiscalYear)),
      })),
      {
        ...collection('assessments', `${words.assessments} · ${name}`, 'words-frontmatter'),
        files: years.map(({ fiscalYear }) => ({
          name: String(fiscalYear),
          label: String(fiscalYear),
          file: `content/assessments/${agency}/${fiscalYear}/assessment.mdx`,
          fields: forms.assessment,
        })),
      },
      {
        ...collection('agencies', words.agencies, 'words'),
        extension: 'yaml',
        folder: 'content/agencies',
        slug: '{{agency}}',
        identifier_field: 'agency',
        summary: '{{name.th}} ({{agency}})',
        fields: forms.agency,
      },
      {
        ...collection('policies', words.policies, 'words'),
        extension: 'yaml',
        folder: 'data/policies',
        slug: '{{policy}}',
        identifier_field: 'policy',
        summary: '{{title.th}}',
        fields: forms.policy,
      },
      {
        ...collection('pages', words.pages, 'words-frontmatter'),
        files: forms.pages.map(({ name: page, label, fields }) => ({
          name: page.replace('.', '-'),
          label,
          file: `content/pages/${page}.mdx`,
          fields,
        })),
      },
      {
        ...collection('glossary', words.glossary, 'words'),
        files: [
          { name: 'glossary', label: words.glossary, file: 'content/pages/glossary.yaml', fields: forms.glossary },
        ],
      },
    ],
  };
}

const collection = (name: string, label: string, format: keyof typeof FORMATS) => ({
  name,
  label,
  format,
});

/** What is chosen among the parts of the assessment is chosen among those of its year. */
const ofYear = (field: Field, fiscalYear: number): Field =>
  field.collection === 'assessments' ? { ...field, file: String(fiscalYear) } : field;

function backendOf(repository: Repository | null): Record<string, unknown> {
  if (!repository) return { name: 'test-repo' };
  const { host, address, branch } = repository;
  const { origin, pathname } = new URL(address);
  const repo = pathname.replace(/^\/|\/$/g, '');
  const common = { repo, branch, auth_methods: ['token'] };
  switch (host) {
    case 'github':
      return {
        name: 'github',
        ...common,
        ...(origin !== GITHUB && { api_root: `${origin}/api/v3`, base_url: origin }),
      };
    case 'gitlab':
      return { name: 'gitlab', ...common, api_root: `${origin}/api/v4`, base_url: origin };
    case 'forgejo':
      return { name: 'gitea', ...common, api_root: `${origin}/api/v1`, base_url: origin };
  }
}

const GITHUB = 'https://github.com';

/** The one other place that the page may ask. */
export function apiOrigin(repository: Repository | null): string | null {
  if (!repository) return null;
  const { origin } = new URL(repository.address);
  return origin === GITHUB ? 'https://api.github.com' : origin;
}
