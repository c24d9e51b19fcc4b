/** Words of the page for those who read the data with programs. */
import type { developers as thai } from '../th/developers.ts';

export const developers = (): ReturnType<typeof thai> => ({
  title: 'For developers and analysts',
  intro:
    'Every file is static, at a fixed address, and needs no account or key. This page gives all the addresses, what the columns mean, examples of use, and what will not change.',
  datasets: 'Datasets',
  datasetsIntro:
    'The folder of each dataset holds the following files. {year} is a fiscal year in the Buddhist era, or “all” for every year.',
  yearPlace: '{year}',
  pattern: 'Address',
  holds: 'What it holds',
  files: {
    csv: 'CSV for programs: RFC 4180, UTF-8 without a BOM, lines ending in CRLF',
    excel:
      'CSV with a BOM, to be opened in Excel; a word is placed before the numbers of KPIs, activities and groups so that they stay text',
    json: 'The same rows as JSON, with null for an empty cell',
    zip: 'All files of the dataset, with a description and the licence',
    package: 'Data Package 2.0: columns, types, and the size and SHA-256 of each file',
    csvw: 'CSV on the Web (CSVW)',
    rdf: 'DCAT-AP 3.0.1 of this dataset alone, as Turtle and JSON-LD',
  },
  columns: 'Columns',
  columnsIntro:
    'Every row begins with kpi_id, on which datasets are joined, or with subject_id, which is the kpi_id where the row is about a KPI. The data dictionary of each dataset describes all its columns.',
  catalog: 'Catalogue for machines',
  catalogIntro:
    'Each file lists every dataset. The CKAN responses ignore parameters, because the site consists of static files: a harvester that asks for the next page gets the same datasets and stops.',
  endpoints: {
    search: 'CKAN: every dataset with the 14 items of GD Catalog',
    list: 'CKAN: the names of all datasets',
    organizations: 'CKAN: the names of all organisations that own data',
    organization:
      'CKAN: the organisation that owns the data, where the site has one; where it has several, the response is “not found”, because one file cannot answer for each id',
    status: 'CKAN: version and address of the site',
    dcat: 'DCAT-AP 3.0.1 as Turtle, JSON-LD and RDF/XML, with the same content',
    dataJson: 'DCAT-US 1.1 (Project Open Data)',
    nso: 'Rows for the import form of the National Statistical Office (NSO): every dataset in the columns for statistical data',
    nsoRecord: 'Rows for the import form of the NSO: record data only',
    checksums: 'SHA-256 of every data file, to be checked with sha256sum --check',
    sitemap: 'List of all web pages',
    changesFeed: 'The record of changes as Atom (RFC 4287)',
    calendar: 'When the results of all agencies are due, as an iCalendar (RFC 5545)',
    agencyCalendar: 'When the results of one agency are due',
  },
  harvest: 'Settings for harvesting with CKAN',
  harvestIntro:
    'ckanext-harvest can use the address of this site as a source of the type CKAN. A dataset whose metadata_modified is later than the last harvest is harvested again. The following settings put each dataset into its own organisation.',
  harvestOne:
    'Where the site has one agency, use this setting. The organisation is then created from organization_show:',
  harvestSeveral:
    'Where the site has several agencies, an administrator first creates all organisations, once, with the ids that package_search gives (organization_list has all names). Then use the setting only_local:',
  harvestWarnings: [
    'Filters by organisation or group (organizations_filter_… and groups_filter_…) have no effect, because the site consists of static files.',
    'Leave clean_tags off: it removes Thai letters from keywords.',
    'To harvest DCAT (ckanext-dcat), use /catalog.ttl. The datasets are then in the organisation of that source.',
  ],
  api: 'JSON API',
  apiIntro:
    'All names are snake_case and use the same words as the columns of the datasets. Decimal numbers are strings, so that they keep every digit as published. What is not known is null, not 0. The meaning and type of each field, with an example, are in the JSON Schema that each document names in schema_url.',
  apiFiles: {
    index: 'Agencies, fiscal years and the address of each assessment',
    assessment: 'An assessment of one year: total, range, grade and every KPI',
    kpi: 'A KPI with its criteria, results, score and working',
    kpiCsv:
      'A KPI as one table: its description, the figures of each year, criteria, score and the numbers of the policy; the score can be recomputed from this file by itself',
    kpiExcelCsv: 'The same table, to be opened in Excel',
    workingCsv: 'The working of every score of an assessment, step by step, in Thai and in English',
    module: 'The scoring module that this site itself uses, as one ES module',
    moduleTypes: 'TypeScript types of the module, with the rule, formula and source of every function',
    schemas: {
      index: 'JSON Schema (2020-12) of index.json',
      assessment: 'JSON Schema of an assessment',
      kpi: 'JSON Schema of a KPI',
    },
  },
  kpiCsv: 'Columns of the CSV of a KPI',
  kpiCsvIntro:
    'Each row gives one fact: section says which part it belongs to, item says what it is, and value gives it. The other columns say which year, round, level or measure it is about.',
  workingCsv: 'Columns of the CSV of the working',
  workingCsvIntro:
    'Each row is one step of a working, in the order in which it is computed; the last row of each score is the score itself. The JSON of a KPI has the same rows in working_in_words.',
  module: 'Recompute with the same module',
  moduleIntro:
    'scoring.js is the code that computes every score on this site. It runs in a browser and in Node, with nothing else to install. The function recompute takes the JSON of a KPI and that of its assessment, and gives the scores with their working, step by step. A KPI made of sub-KPIs needs the JSON of its sub-KPIs at every level too, in { subKpis }.',
  moduleExample:
    'In Node, put scoring.js beside an .mjs file with these two lines. On a web page, use the full address of scoring.js instead.',
  examples: 'Examples of use',
  examplesIntro: (codes) =>
    `Always read columns that look like numbers but are not (${codes}) as text: 5.10 and 5.1 are different KPIs.`,
  types: 'Commands that set the type of every column',
  typesIntro:
    'Copy one and run it. A program that guesses types misreads a column that is still empty, and LibreOffice in headless mode garbles Thai letters unless it is told the encoding (76 is UTF-8). The same command reads the file of one year: change only the file name.',
  spreadsheet: 'Spreadsheets',
  spreadsheetSteps: (codes) => [
    'Excel: double-click the .excel.csv file to look at it. To give every column its type, choose Data › Get Data › From Other Sources › Blank Query › Advanced Editor and paste the Power Query command above.',
    `Google Sheets: type the formula below into cell A1. It cannot set types, so join the data on kpi_id, never on ${codes}.`,
    'LibreOffice Calc: open the .csv file, choose the character set Unicode (UTF-8) and the language English (USA). Select all columns of the preview and set their type to Text; then set number columns to US English and date columns to Date (YMD).',
  ],
  checksumExample: 'Check that a downloaded file is the one published',
  missing: 'Missing values',
  missingText:
    'An empty cell is not zero. The column obs_status says why there is no value, and the column state of the scores says why there is no score.',
  noState: {
    label: 'No criteria in the annual round',
    sentence: 'In the JSON API only: the source has no criteria for the annual round, so this KPI has no annual score.',
  },
  stability: 'What will not change',
  promises: [
    'The addresses of files and pages. If one has to move, its old address will lead to the new one.',
    'The names and order of columns. New columns are added only on the right, so read columns by name.',
    'The names and meaning of fields in the JSON API. New fields and codes may be added, so read fields by name and skip those you do not know.',
    'The ids of datasets and files (UUID). They do not depend on the address of the site.',
    'The same data give the same files, byte for byte. The dates of the data come from the data themselves; metadata_modified is the time of the last commit that changed what a dataset is made from, not the time at which the site was built.',
  ],
  version: 'Version',
  versionText:
    'This is version v1 of the data contract. If something promised here has to change, it will be published as a new version beside this one.',
  dataVersion: (commit) => `Data version ${commit}.`,
});
