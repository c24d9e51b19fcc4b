export { bodyTexts } from './bodyTexts.ts';
export { checkMdx } from './checkMdx.ts';
