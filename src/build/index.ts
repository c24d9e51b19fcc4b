export { besidePages } from './besidePages.ts';
export { checkedMdx } from './checkedMdx.ts';
export { context, publication, rootFolder } from './context.ts';
export { guard } from './guard.ts';
export { prosePages } from './prosePages.ts';
