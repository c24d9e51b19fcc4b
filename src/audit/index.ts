/** The door of the audit: pure, reads nothing, never stops a build. */
export { type AuditCode, codes as auditCodes } from './codes.ts';
export { auditAssessment } from './report.ts';
export type { AuditCheck, AuditReport, Finding } from './types.ts';
