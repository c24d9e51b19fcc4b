/** `data/units.yaml`: the units that figures are in. Their ids are permanent, as they stand in the open data. */
import { z } from 'zod';
import { bilingual, decimal, identifier, text } from './fields.ts';

export const UNIT_KINDS = ['share', 'amount', 'money', 'duration', 'count', 'rank', 'index', 'rate', 'level'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const units = z.strictObject({
  units: z
    .array(
      z.strictObject({
        id: identifier,
        label: bilingual,
        kind: z.enum(UNIT_KINDS).describe('ชนิดของหน่วย ซึ่งบอกช่วงของค่า · kind of unit, which says what a figure may be'),
        factor: decimal.optional().describe('ตัวคูณของอัตรา เช่น 100000 · factor of a rate'),
        symbol: text.optional().describe('เครื่องหมาย เช่น % · sign'),
      }),
    )
    .min(1),
});
export type UnitInput = z.infer<typeof units>['units'][number];
