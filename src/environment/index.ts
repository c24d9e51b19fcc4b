export { isMarked, listName, missingFrom, writeFileList } from './fileList.ts';
export { cacheTag } from './folders.ts';
export { type Refusal, renderRefusals } from './refusal.ts';
export { readBuildSettings, readSettings, type Settings, type Variables } from './settings.ts';
