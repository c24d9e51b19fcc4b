/** A hundred times a number of a spreadsheet, by its digits: 0.6325 → 63.25, without what binary arithmetic would leave. */
export function timesHundred(number: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?(e[-+]?\d+)?$/.exec(number) ?? [];
  if (whole === '' || exponent !== '') return String(Number(number) * 100);
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const at = whole.length + 2;
  const text = `${digits.slice(0, at)}.${digits.slice(at)}`;
  return `${sign}${text.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '')}`;
}
