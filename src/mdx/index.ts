export { checkBodyWith, checkTree } from './checkMdx.ts';
export { type ParseBody, type Point, pointOf } from './syntax.ts';
export { unwritable } from './writtenTree.ts';
