/** The feed of the ledger of changes: Atom (RFC 4287), in each language of the site, an entry a commit. */
import type { Ledger, LedgerEntry, ToldChange } from '../moves/index.ts';
import { toBangkokDay } from '../root/index.ts';
import { formatDate, languageFolder, noBreakSpace, type SiteLanguage, siteLanguages, words } from '../words/index.ts';
import { xmlText } from '../xmlText.ts';
import { uuidOf } from './identity.ts';
import { addressOf, type Publication, type PublishedFile, textFile } from './publishedFile.ts';

/** From the site's root, in each language. */
export const feedPath = '/changes/feed.xml';

/** Where an entry stands on the page. */
export const entryAnchor = ({ commit }: Pick<LedgerEntry, 'commit'>): string => `c-${commit.slice(0, 10)}`;

/** By day (ISO date), latest first. */
export const ledgerDays = (entries: readonly LedgerEntry[]): { day: string; entries: LedgerEntry[] }[] =>
  [...Map.groupBy(entries, ({ moment }) => toBangkokDay(moment))].map(([day, ofDay]) => ({ day, entries: ofDay }));

/** `today`: ISO date, for a feed without an entry. */
export function feedFiles(ledger: Ledger, publication: Publication, today: string): PublishedFile[] {
  return (publication.languages ?? siteLanguages()).map((lang) => {
    const folder = `${languageFolder(lang)}/`.slice(1);
    const text = feed(ledger, publication, { lang, today, folder });
    return textFile(`${folder}${feedPath.slice(1)}`, text, 'application/atom+xml; charset=utf-8');
  });
}

interface Of {
  lang: SiteLanguage;
  today: string;
  folder: string;
}

function feed({ entries, ends }: Ledger, publication: Publication, { lang, today, folder }: Of): string {
  const { changes: t } = words(lang);
  const { identity } = publication;
  const page = addressOf(publication, `${folder}changes/`);
  const updated =
    entries
      .map(({ moment }) => moment)
      .sort()
      .at(-1) ?? `${today}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>urn:uuid:${uuidOf(`${folder}${feedPath.slice(1)}`)}</id>
  <title>${xmlText(`${t.title} · ${identity.name[lang]}`)}</title>
  <subtitle>${xmlText(ends ? t.ends[ends] : t.intro)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${xmlText(identity.publisher[lang])}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(addressOf(publication, folder + feedPath.slice(1)))}"/>
  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>
${entries.map((entry) => entryOf(entry, { page, lang, folder })).join('')}</feed>
`;
}

/** Each language has entries of its own, and so ids of their own. One that is of no assessment is called by what it tells first. */
function entryOf(entry: LedgerEntry, { page, lang, folder }: Pick<Of, 'lang' | 'folder'> & { page: string }): string {
  const day = formatDate(toBangkokDay(entry.moment), lang).replaceAll(noBreakSpace, ' ');
  const ofAssessments = entry.told?.[lang].assessments.map(({ title }) => title) ?? [];
  const [first] = sharedChanges(entry, lang);
  const titles = ofAssessments.length > 0 || !first ? ofAssessments : [first.text];
  const title = [day, ...titles].join(' · ').replaceAll(noBreakSpace, ' ');
  return `  <entry>
    <id>urn:uuid:${uuidOf(`${folder}changes/${entry.commit}`)}</id>
    <title>${xmlText(title)}</title>
    <updated>${entry.moment}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(`${page}#${entryAnchor(entry)}`)}"/>
    <content type="html">${xmlText(contentOf(entry, lang))}</content>
  </entry>
`;
}

/** Lists and tables as the page has them. */
function contentOf(entry: LedgerEntry, lang: SiteLanguage): string {
  const { moves: say } = words(lang);
  const told = entry.told?.[lang];
  const shared = sharedChanges(entry, lang);
  const list = (changes: readonly ToldChange[]) =>
    changes.length === 0 ? '' : `<ul>${changes.map((change) => `<li>${changeHtml(change, lang)}</li>`).join('')}</ul>`;
  const parts = (told?.assessments ?? []).map(({ title, changes, scores }) => {
    const rows = scores.map(({ what, from, to }) => `<li>${xmlText(say.changed(what, from, to))}</li>`);
    const moved = rows.length === 0 ? '' : `<p>${xmlText(say.scores)}</p><ul>${rows.join('')}</ul>`;
    return `<h3>${xmlText(title)}</h3>${list(changes)}${moved}`;
  });
  return [list(shared), ...parts].join('');
}

const changeHtml = ({ text, reason }: ToldChange, lang: SiteLanguage) =>
  reason === null ? xmlText(text) : `${xmlText(text)}<br>${xmlText(words(lang).moves.reason(reason))}`;

/** What an entry tells that is of no assessment that was read. */
export function sharedChanges({ told, others, unread, notRead }: LedgerEntry, lang: SiteLanguage): ToldChange[] {
  const { changes: t } = words(lang);
  const plain = (text: string): ToldChange => ({ kpi: null, text, reason: null });
  return [
    ...(told?.[lang].shared ?? []),
    ...others.map((kind) => plain(t.others[kind])),
    ...(told ? [] : [plain(t.unreadable)]),
    ...unread.map(({ agency, fiscalYear }) => plain(t.unread(`${agency} ${fiscalYear}`))),
    ...(notRead > 0 ? [plain(t.notRead(notRead))] : []),
  ];
}
