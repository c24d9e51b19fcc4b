export { contentAndData } from './contentAndData.ts';
export { openData } from './openData.ts';
export { searchEngines } from './searchEngines.ts';
export { searchIndex } from './searchIndex.ts';
