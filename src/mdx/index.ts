export { bodyTexts } from './bodyTexts.ts';
export { checkMdx, checkTree } from './checkMdx.ts';
export { unwritable } from './writtenTree.ts';
