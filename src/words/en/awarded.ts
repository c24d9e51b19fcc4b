/** Words of scores as their sources give them, beside the recomputed ones. */
import { midSentence, type Terms } from '../terms.ts';
import type { awarded as thai } from '../th/awarded.ts';

export const awarded = ({ names }: Terms): ReturnType<typeof thai> => ({
  title: `${names.awarded} and ${midSentence(names.recomputed)}`,
  table: `Table of ${midSentence(names.awarded)} and ${midSentence(names.recomputed)}`,
  intro: `The ${midSentence(names.awarded)} is the one that the source gives. It is shown beside the ${midSentence(names.recomputed)}, which comes from the disclosed results and criteria, and never counts towards it.`,
  subject: 'Score for',
  difference: 'Awarded − recomputed',
  same: 'Equal',
  withinRounding: (difference) => `Equal when rounded (${difference})`,
  notRecomputed: 'Not recomputed',
  weighted: (score) => `weighted ${score}`,
  notDated: 'no date in the source',
  total: `Awarded ${midSentence(names.total)}`,
  weightUndisclosed: `${names.weight} not disclosed`,
});
