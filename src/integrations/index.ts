export { contentAndData } from './contentAndData.ts';
