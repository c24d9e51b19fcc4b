export { besidePages } from './besidePages.ts';
export { checkedMdx } from './checkedMdx.ts';
export { context, rootFolder } from './context.ts';
export { guard } from './guard.ts';
export { prosePages } from './prosePages.ts';
