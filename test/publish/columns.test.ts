/** The column contract: columns are appended on the right and never renamed, moved or taken away. */
import { expect, test } from 'vitest';
import { columnsOf, keyOf } from '../../src/publish/index.ts';
import { DATASET_KINDS, type DatasetKind } from '../../src/schema/index.ts';

const key = 'kpi_id,agency,assessment_fiscal_year_be,kpi_number';
const figures = `${key},measure,fiscal_year_be,period_start,period_end,value,numerator,denominator,unit,obs_status,source,note,unit_label_th`;

const contract: Record<DatasetKind, string> = {
  definitions: `${key},title_th,title_en,component,group,weight,unit,direction,formula_th,reporter,reporting_months,source,unit_label_th,parent_kpi_number,series`,
  criteria: `${key},round,rule,level,measure,operator,value,unit,text_th,text_en,unit_label_th,part,share,part_rule,interpolation`,
  baselines: figures,
  targets: figures,
  results: `${key},round,measure,value,numerator,denominator,unit,obs_status,as_of,evidence_url,note,unit_label_th`,
  scores: `${key},round,component,weight,state,score,weighted_score,level_reached,rule,assumptions,policy`,
  activities: `${key},number,activity,parent,months,months_basis,note`,
  awarded:
    'subject_id,agency,assessment_fiscal_year_be,scope,kpi_number,component,round,stage,score,weighted_score,recomputed_score,recomputed_weighted_score,difference,weighted_difference,grade,as_of,source,evidence_url,note',
  disclosure:
    'subject_id,agency,assessment_fiscal_year_be,item,scope,kpi_number,component,state,asked,disclosed,missing,contact,contact_email',
};

test.each(DATASET_KINDS)('%s has the columns that were promised, in their order', (kind) => {
  expect(
    columnsOf(kind)
      .map(({ name }) => name)
      .join(','),
  ).toBe(contract[kind]);
});

test.each(DATASET_KINDS)('%s describes each column in both languages, and its key is among them', (kind) => {
  for (const { name, title, description, example, allowed } of columnsOf(kind)) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(title.th + description.th).toMatch(/[ก-๛]/);
    expect(title.en + description.en).not.toMatch(/[ก-๛]/);
    if (allowed) expect(allowed).toContain(example);
    expect(description.th).toBe(description.th.normalize('NFC'));
  }
  const names = columnsOf(kind).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...keyOf(kind)]));
});
