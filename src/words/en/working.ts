/** The working of a score, a sentence for each kind of step. */
import { inNumber } from '../counted.ts';
import { noBreakSpace as s } from '../format.ts';
import { midSentence, type Terms } from '../terms.ts';
import type { working as thai } from '../th/working.ts';

export const working = ({ names, directions, step }: Terms): ReturnType<typeof thai> => ({
  measure: (name) => `“${name}”`,
  withStatus: (measure, status) => `${measure} (${midSentence(status)})`,
  result: (measure) => `${names.result} for ${measure}`,
  missing: (measure) => `No result for ${measure} yet, so no score can be computed`,
  notDue: (date) => `The report is not due yet (by ${date})`,
  notApplicable: 'The source says that the agency is not assessed on this KPI, so there is no score',
  zeroCondition: (text, source) => `The document lays down: “${text}” (${source})`,
  awardedOnly: 'The source gives a score without its criteria, so it cannot be recomputed',
  subKpis: 'The score is the mean of the scores of the sub-KPIs, weighted by the weight of each',
  bands: (measure) => `${names.threshold}s for ${measure}, an interval for each level`,
  part: (part, share) => `Score of the part “${part}”, whose share is ${share}%`,
  weightedMean: 'The score is the mean of the scores of all parts, weighted by the share of each',
  thresholds: {
    'higher-is-better': (measure) => `${names.threshold}s for ${measure}`,
    'lower-is-better': (measure) =>
      `${names.threshold}s for ${measure} (${midSentence(directions['lower-is-better'])})`,
  },
  segment: (from, low, lowScore, to, high, highScore) =>
    `The result lies between “${from}” (${low}) and “${to}” (${high}), so the score lies between ${lowScore} and ${highScore}`,
  interpolation: 'In proportion, along a straight line within that interval',
  atLevel: (level) => `The result is exactly at the threshold of “${level}”`,
  cap: (value, level, threshold) =>
    `The result, ${value}, is better than the threshold of “${level}”, ${threshold}; the score does not exceed the cap`,
  belowThreshold: (value, level, threshold) =>
    `The result, ${value}, does not reach the threshold of “${level}”, ${threshold}`,
  beyondThreshold: (value, level, threshold) =>
    `The result, ${value}, exceeds the threshold of “${level}”, ${threshold}, and so does not reach that level`,
  belowEntry: (level) => `The criteria of “${level}” are not met`,
  completed: (count) => `Completed up to ${midSentence(step(count))}`,
  holds: (level, measure) => `✓ Criteria of “${level}” met: ${measure}`,
  fails: (level, measure) => `✗ Criteria of “${level}” not met: ${measure}`,
  levelReached: (level) => `Level reached: ${level}`,
  weight: 'Multiplied by the weight of the KPI, this gives the weighted score',
  points: (score) => `${score}${s}${inNumber(score, 'points')}`,
});
