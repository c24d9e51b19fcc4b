import type { Terms } from '../terms.ts';
import type { th } from '../th/index.ts';
import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { awarded } from './awarded.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { corrections } from './corrections.ts';
import { datasets } from './datasets.ts';
import { desk } from './desk.ts';
import { deskGuide } from './deskGuide.ts';
import { developers } from './developers.ts';
import { disclosure } from './disclosure.ts';
import { due } from './due.ts';
import { embed } from './embed.ts';
import { errors } from './errors.ts';
import { everyday } from './everyday.ts';
import { joint } from './joint.ts';
import { kpi } from './kpi.ts';
import { method } from './method.ts';
import { moves } from './moves.ts';
import { overview } from './overview.ts';
import { policy } from './policy.ts';
import { preview } from './preview.ts';
import { publishGuide } from './publishGuide.ts';
import { provenance } from './provenance.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { simulator } from './simulator.ts';
import { styleguide } from './styleguide.ts';
import { working } from './working.ts';
import { years } from './years.ts';

/** The texts of the pages by room, in English, around the terms of the vocabulary. Words and templates, no logic. */
export const en = (terms: Terms): ReturnType<typeof th> => ({
  search: search(terms),
  shell: shell(),
  kpi: kpi(terms),
  assessment,
  audit,
  awarded: awarded(terms),
  calendar: calendar(terms),
  changes,
  corrections: corrections(terms),
  datasets: datasets(),
  desk: desk(terms),
  deskGuide,
  developers: developers(),
  disclosure: disclosure(terms),
  due: due(terms),
  embed: embed(terms),
  errors,
  everyday: everyday(terms),
  joint: joint(terms),
  method: method(terms),
  moves: moves(terms),
  overview: overview(terms),
  policy: policy(terms),
  preview,
  publishGuide,
  provenance,
  simulator: simulator(terms),
  styleguide: styleguide(terms),
  working: working(terms),
  years: years(terms),
});
