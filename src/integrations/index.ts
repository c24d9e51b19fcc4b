export { contentAndData } from './contentAndData.ts';
export { checkedMdx } from './checkedMdx.ts';
export { fileList } from './fileList.ts';
export { openData } from './openData.ts';
export { prosePages } from './prosePages.ts';
export { publicFiles } from './publicFiles.ts';
export { searchEngines } from './searchEngines.ts';
export { searchIndex } from './searchIndex.ts';
