import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/draw/svg/spread.ts';

describe('spread', () => {
  it('leaves labels that do not collide at their marks', () => {
    expect(
      spread(
        [
          { at: 10, size: 8 },
          { at: 30, size: 8 },
        ],
        0,
        100,
        2,
      ),
    ).toEqual([10, 30]);
  });

  it('moves colliding labels apart around their common middle', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('never overlaps, keeps the order and stays inside wherever there is room', () => {
    const label = fc.record({
      at: fc.double({ min: -50, max: 350, noNaN: true }),
      size: fc.double({ min: 5, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 9 }), (labels) => {
        const wanted = labels.sort((a, b) => a.at - b.at);
        const centres = spread(wanted, 0, 300, 2);
        wanted.forEach(({ size }, index) => {
          const centre = centres[index] ?? Number.NaN;
          expect(centre - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + size / 2).toBeLessThanOrEqual(300 + 1e-6);
          const next = wanted[index + 1];
          if (next)
            expect((centres[index + 1] ?? 0) - next.size / 2 - (centre + size / 2)).toBeGreaterThanOrEqual(2 - 1e-6);
        });
      }),
    );
  });
});
