/** The door of the simulator: what if the figures, or what is assumed, were otherwise. Safe in a browser; holds no words. */
export { faultOf, fromAddress, type Refusal, toAddress } from './address.ts';
export { bareCriteria, barePolicy } from './bare.ts';
export {
  type Frame,
  mayBeZero,
  NOTHING,
  type SupposableMeasure,
  type Supposed,
  supposable,
  type Supposition,
  told,
  ZERO,
} from './frame.ts';
export { asLastYear, asPublished, atLevel, levelPreset, presetFigures } from './presets.ts';
export { type Simulated, simulator } from './simulate.ts';
