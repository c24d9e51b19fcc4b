export { besidePages } from './besidePages.ts';
export { checkedMdx } from './checkedMdx.ts';
export { context } from './context.ts';
export { guard } from './guard.ts';
export { prosePages } from './prosePages.ts';
