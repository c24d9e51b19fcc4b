/** Every check of the audit can find something: a site that loading accepts, in which it does. */
import { describe, expect, test } from 'vitest';
import { type AuditCode, auditCodes } from '../../src/audit/index.ts';
import { auditSmallSite, type Change, change } from './smallSite.ts';

const baseline = '1,share,2566,62.5,500,800,A,';
const target = '1,share,2567,65,,,A,';

const roundOne = `    basis: assumed
    criteria:
      rule: thresholds
      measure: days
      levels:
        entry:
          value: 4
          text: 4 วัน
        standard:
          value: 3
          text: 3 วัน
        advanced:
          value: 2
          text: 2 วัน`;
const halfOfRound = `derivations:
  - round: 1
    level: entry
    how:
      kind: round-fraction
      ofRound: 2
      numerator: 1
      denominator: 2
    basis: stated
    text: ครึ่งหนึ่งของรอบ 12 เดือน`;
const agencies = 'en: agencies\n    kind: scored\n    whole: true\n    bounds:\n      min: 0';
const contradiction = `contradictions:
  - id: deadline
    statement:
      th: กำหนดส่งอยู่หลังวันเริ่มรายงาน
      en: The deadline falls after the reporting starts.
    quotes:
      - ส่งภายใน 31 ตุลาคม`;

const awarded = `scope,kpi,component,round,stage,score,weighted_score,grade,as_of,source,evidence_url,note
kpi,2,,2,evaluated,12.5,,,,รายงานผล,,
`;

/** For each code the smallest change to the sound site that its check must find. */
const found: Record<AuditCode, Change[]> = {
  'percentage-from-fraction': [change('baselines', baseline, '1,share,2566,62.4,500,800,A,')],
  'level-from-fraction': [change('baselines', baseline, '1,share,2566,65,519,800,A,')],
  'threshold-derivation': [change('kpi1', 'offset: 5', 'offset: 4')],
  'derivation-sensitivity': [
    change('baselines', baseline, '1,share,2566,60,500,800,A,'),
    change(
      'kpi1',
      'kind: level-offset\n      level: entry\n      offset: 5',
      'kind: year-offset\n      measure: share\n      fiscalYear: 2566\n      offset: 5',
    ),
  ],
  'round-fraction': [
    change('kpi2', '  - round: 2', ['  - round: 1', roundOne, '  - round: 2'].join('\n')),
    change('kpi2', 'zeroCondition:', `${halfOfRound}\nzeroCondition:`),
  ],
  'threshold-order': [change('kpi3', 'operator: ge\n              value: 10', 'operator: ge\n              value: 11')],
  'equal-thresholds': [change('kpi1', 'value: 65', 'value: 60'), change('kpi1', 'offset: 5', 'offset: 0')],
  'level-bounds': [change('kpi3', agencies, `${agencies}\n      max: 10`)],
  'figure-bounds': [change('baselines', baseline, '1,share,2566,162.5,,,A,')],
  'figure-whole': [change('baselines', '2,days,2566,8,', '2,days,2566,8.5,')],
  'part-of-whole': [change('baselines', baseline, '1,share,2566,125,1000,800,A,')],
  'target-stated': [change('kpi1', 'strategy:', 'yearTarget: ร้อยละ 70\nstrategy:')],
  'target-level': [change('targets', target, '1,share,2567,66,,,A,')],
  'identical-figures': [change('baselines', '1,share,2565,,,,O,', '1,share,2565,62.5,500,800,A,')],
  'series-break': [change('baselines', baseline, '1,share,2566,62.5,500,800,B,')],
  'awarded-difference': [change('awarded', '', awarded)],
  'source-contradiction': [change('kpi1', 'strategy:', `${contradiction}\nstrategy:`)],
};

describe('each check of the audit', () => {
  test.each(Object.keys(auditCodes) as AuditCode[])('%s finds what loading lets pass', (code) => {
    const { problems, report } = auditSmallSite(found[code]);
    expect(problems).toEqual([]);
    expect(report?.findings.map((finding) => finding.code)).toContain(code);
  });

  test.each(Object.keys(auditCodes) as AuditCode[])('%s does not find it before', (code) => {
    const before = sound.report?.findings.filter((finding) => finding.code === code);
    expect(before).toEqual(code === 'target-level' ? [expect.anything()] : []);
  });
});

const sound = auditSmallSite([]);
