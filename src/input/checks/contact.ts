/** The contact's e-mail is an address of the agency: a unit's, never a person's. */
import type { Issue } from '../../issues/index.ts';
import type { Locate, Path } from '../yaml.ts';

/** Of the signs that a mailbox could bear, only those that stand in `mailto:` and in RDF as they are. */
const address = /^[A-Za-z0-9.!$'*+_~-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/;

/** Providers whose mailboxes belong to persons, by the first label of the domain ("gmail" of gmail.com, "yahoo" of yahoo.co.th). */
const providers = new Set([
  'gmail',
  'googlemail',
  'hotmail',
  'outlook',
  'live',
  'msn',
  'yahoo',
  'ymail',
  'rocketmail',
  'icloud',
  'me',
  'mac',
  'aol',
  'gmx',
  'proton',
  'protonmail',
  'zoho',
  'mail',
  'yandex',
  'qq',
  '163',
  'thaimail',
  'windowslive',
]);

export function checkContact(email: string | undefined, path: Path, locate: Locate): Issue[] {
  if (email === undefined) return [];
  const domain = address.exec(email)?.[1];
  if (domain === undefined) return [{ code: 'contact-email', place: locate(path), found: email }];
  const provider = domain.toLowerCase().split('.')[0] ?? '';
  return isPublic(domain.toLowerCase(), provider)
    ? [{ code: 'contact-free-mail', place: locate(path), found: email }]
    : [];
}

/** "mail.go.th" is an agency's own server; "mail.com" is not. */
const isPublic = (domain: string, provider: string) => providers.has(provider) && !/\.(go|or|ac|mi)\.th$/.test(domain);
