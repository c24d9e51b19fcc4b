import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { corrections } from './corrections.ts';
import { datasets } from './datasets.ts';
import { developers } from './developers.ts';
import { errors } from './errors.ts';
import { kpi } from './kpi.ts';
import { method } from './method.ts';
import { policyEntries, policyValue } from './policy.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import * as states from './states.ts';
import { workingLines } from './working.ts';

/** Thai words by room; every text that a page shows and that is not content comes from here. */
export const th = {
  search,
  shell,
  kpi,
  assessment,
  audit,
  corrections,
  datasets,
  developers,
  errors,
  method,
  policyEntries,
  policyValue,
  ...states,
  workingLines,
};
