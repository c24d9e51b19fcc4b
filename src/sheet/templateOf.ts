import type { TemplateData } from './template/data.ts';

/** The bytes of an Excel workbook to be filled in. The library that writes it is loaded when it is asked for. */
export async function templateOf(data: TemplateData): Promise<Uint8Array> {
  return (await import('./template/template.ts')).writeTemplate(data);
}
