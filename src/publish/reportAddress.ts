/** Where a reader reports a mistake, with what the page knows of it already written. */

/** `text` has the lines of a message, with `\n` between them. */
export interface Report {
  subject: string;
  text: string;
}

/** The fields of a new issue: GitLab has its own; GitHub, Forgejo and Gitea share theirs. */
const issueFields = (path: string): Record<keyof Report, string> =>
  path.includes('/-/') ? { subject: 'issue[title]', text: 'issue[description]' } : { subject: 'title', text: 'body' };

/**
 * The publisher's address (`mailto:…`, or a page of a forge where an issue is written) with the report filled in; any other page
 * of theirs, which would not understand it, as it is. Empty where the publisher has none.
 */
export function reportAddressOf(address: string, { subject, text }: Report): string {
  if (address === '') return '';
  const url = new URL(address);
  const written = (fields: Record<keyof Report, string>, lines: string) =>
    [
      [fields.subject, subject],
      [fields.text, lines],
    ]
      .map((pair) => pair.map((one) => encodeURIComponent(one ?? '')).join('='))
      .join('&');
  const and = url.search === '' ? '?' : '&';
  // Mail asks for both signs at the end of a line (RFC 6068).
  if (url.protocol === 'mailto:')
    return `${address}${and}${written({ subject: 'subject', text: 'body' }, text.replaceAll('\n', '\r\n'))}`;
  return /\/issues\/new\/?$/.test(url.pathname)
    ? `${address}${and}${written(issueFields(url.pathname), text)}`
    : address;
}
