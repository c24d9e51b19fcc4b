export { type DrawingWords as ChartWords, drawingWords as chartWords, type GapReason } from '../i18n/index.ts';
