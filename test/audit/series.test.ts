import { describe, expect, test } from 'vitest';
import { auditOf, figures, kpiFields } from './assessment.ts';

describe('identical figures', () => {
  test('in different years are told with the years', () => {
    const baselines = figures('2563 -', '2564 0.11 80/75086', '2565 1.41 1061/75086', '2566 0.11 80/75086');
    const { findings } = auditOf('identical-figures', { baselines });
    expect(findings).toMatchObject([
      {
        id: 'identical-figures-dsdw-2567-kpi-1-share-2564-2566',
        severity: 'notice',
        found: '0.11 (80 ÷ 75,086)',
        arithmetic: '2564: 0.11 (80 ÷ 75,086) = 2566: 0.11 (80 ÷ 75,086)',
      },
    ]);
    expect(findings[0]?.sentence.th).toContain('ข้อมูลพื้นฐานปีงบประมาณ พ.ศ. 2564 และ 2566 เป็นตัวเลขเดียวกัน');
  });

  test('without a numerator weigh less, and two values of equal size but other people are not identical', () => {
    expect(auditOf('identical-figures', { baselines: figures('2565 12', '2566 12.0') }).findings).toMatchObject([
      { severity: 'info' },
    ]);
    const { checks } = auditOf('identical-figures', { baselines: figures('2565 50 1/2', '2566 50 10/20') });
    expect(checks).toMatchObject([{ holds: true }]);
  });

  test('missing years are never identical, and measures are not mixed', () => {
    expect(auditOf('identical-figures', { baselines: figures('2564 -', '2565 -', '2566 5') }).checks).toEqual([]);
  });
});

describe('figures against the bounds of the measure', () => {
  test('hold inside', () => {
    const { checks } = auditOf('figure-bounds', { baselines: figures('2565 0', '2566 100', '2564 -') });
    expect(checks).toMatchObject([{ arithmetic: '0–100 (0–100)', holds: true }]);
  });

  test('are found outside, with the year', () => {
    const { findings } = auditOf('figure-bounds', {
      baselines: figures('2565 100.01', '2566 99'),
      targets: figures('2567 -1'),
    });
    expect(findings.map(({ found, sentence }) => [found, sentence.en])).toEqual([
      [
        '100.01',
        'KPI 1, baseline for fiscal year 2565 BE (100.01): outside the possible range (0–100). The published value stands.',
      ],
      [
        '−1',
        'KPI 1, target for fiscal year 2567 BE (−1): outside the possible range (0–100). The published value stands.',
      ],
    ]);
  });
});

describe('series breaks', () => {
  const text = { th: 'นับเฉพาะระบบใหม่', en: 'Counts the new system only.' };

  test('declared in the front matter are told with their reason', () => {
    const kpi = kpiFields({ seriesBreaks: [{ measure: 'share', fiscalYear: '2566', text }] });
    const { findings } = auditOf('series-break', { kpis: [kpi], baselines: figures('2565 19', '2566 12') });
    expect(findings).toMatchObject([{ severity: 'info', found: '2566' }]);
    expect(findings[0]?.sentence.en).toContain('Counts the new system only.');
  });

  test('marked by status B alone are told too', () => {
    const baselines = figures('2565 19', '2566 12').map((row) =>
      row.fiscalYear === 2566 ? { ...row, status: 'B' as const } : row,
    );
    expect(auditOf('series-break', { baselines: baselines as ReturnType<typeof figures> }).findings).toHaveLength(1);
  });

  test('an unbroken series holds', () => {
    expect(auditOf('series-break', { baselines: figures('2565 19', '2566 12') }).checks).toMatchObject([
      { holds: true, arithmetic: '2565, 2566' },
    ]);
  });
});
