/** "พบ {count} รายการ" + { count: 3 } → "พบ 3 รายการ". */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
