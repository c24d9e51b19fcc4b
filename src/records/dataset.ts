/** The page of a dataset, as something to be found. */
import { correctedThing, correctionsOfDataset } from '../assessment/index.ts';
import { type CatalogRecord, citationOf, columnsOf, folderOf, shortCitationOf } from '../publish/index.ts';
import { type Described, inOthers, type Told } from './record.ts';

export function describeDataset(record: CatalogRecord, { publication, lang, t }: Told): Described {
  const { dataset, fields, distributions, modified, registration, completeness, freshness } = record;
  const { everyday } = t;
  const { slug, kind, agency, title, description, keywords } = dataset;
  const formats = [...new Set(distributions.map(({ format }) => format))].sort();
  return {
    entry: {
      path: `/${folderOf(dataset)}`,
      title: title[lang],
      kind: 'dataset',
      ...(agency && { agency: agency.agency }),
      formats,
    },
    names: [
      slug,
      everyday.datasetNamed(title[lang]),
      ...formats,
      ...everyday.dataset,
      ...everyday.datasets[kind].flatMap((name) => [name, everyday.fileOf(name)]),
      ...(agency ? [] : everyday.ofAllAgencies.flatMap((say) => everyday.datasets[kind].map((name) => say(name)))),
    ],
    lead: [description, inOthers(lang, title, description), Object.values(keywords)],
    body: [
      fields.map(({ label, values, other, said }) => [label, values, other, said]),
      [record.organisation.title, record.group.title, record.contact.unit, record.licence.title],
      t.datasets.badge[registration ? 'registered' : 'notRegistered'],
      [t.datasets.freshness[freshness.state], modified, registration?.date],
      completeness.missing.map(({ item, field }) => `${item} ${field.label[lang]}`),
      distributions.map(({ name, format }) => `${name} ${format}`),
      t.datasets.dictionary,
      columnsOf(kind).map((column) => `${column.name} ${column.title[lang]} ${column.description[lang]}`),
      [t.names.citation, shortCitationOf(dataset, modified, lang)],
      (['th', 'en'] as const).map((language) => citationOf(dataset, modified, publication, language)),
      dataset.assessments.map((assessment) =>
        correctionsOfDataset(kind, assessment).map((one) => [
          [correctedThing(one, assessment, lang), one],
          [assessment.agency.name, t.kpi.fiscalYear(assessment.fiscalYear)],
        ]),
      ),
    ],
  };
}
