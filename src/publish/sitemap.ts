/** What search engines ask a site for: the list of its pages and leave to read them. */
import { slicesOf } from '../slices.ts';
import { xmlText } from '../xmlText.ts';
import { addressOf, type Publication, type PublishedFile, textFile } from './publishedFile.ts';

/** The protocol's limit of addresses in one file. */
const LIMIT = 50_000;

/** What stands for no content of its own: a problem's page is for whoever has just been told of the problem, the style guide holds examples alone, what is made for frames shows again what its page says. */
const UNLISTED = /^(en\/)?(404|errors\/[^/]+\/|styleguide\/|desk\/|embed\/)/;

/**
 * `pages`: paths from the site's root without a leading `/`, such as "" and "dsdw/2567/"; `changedAt` gives the moment
 * at which the content of a page last changed, or null where nothing tells.
 */
export function searchEngineFiles(
  pages: readonly string[],
  changedAt: (page: string) => string | null,
  publication: Publication,
): PublishedFile[] {
  const listed = pages.filter((page) => !UNLISTED.test(page)).sort();
  const known = new Set(listed);
  const maps = slicesOf(listed, LIMIT).map((part, index) =>
    xmlFile(`sitemap-${index}.xml`, urlSet(part, known, changedAt, publication)),
  );
  const index = maps
    .map(({ path }) => `  <sitemap><loc>${xmlText(addressOf(publication, path))}</loc></sitemap>\n`)
    .join('');
  return [
    ...maps,
    xmlFile(
      'sitemap-index.xml',
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`,
    ),
    textFile('robots.txt', robots(publication), 'text/plain; charset=utf-8'),
  ];
}

/** Pages that exist in both languages name each other; Thai stands for every other language too. */
function urlSet(
  pages: readonly string[],
  known: ReadonlySet<string>,
  changedAt: (page: string) => string | null,
  publication: Publication,
): string {
  const address = (page: string) => xmlText(addressOf(publication, encodeURI(page)));
  const alternate = (language: string, page: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address(page)}"/>`;
  const urls = pages.map((page) => {
    const thai = page.replace(/^en\//, '');
    const english = `en/${thai}`;
    const both = known.has(thai) && known.has(english);
    const links = both ? alternate('th', thai) + alternate('en', english) + alternate('x-default', thai) : '';
    const changed = changedAt(page);
    const last = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `  <url><loc>${address(page)}</loc>${last}${links}</url>\n`;
  });
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

/** The demo's figures are illustrative, those of a preview not published: no search engine should show them as answers. */
function robots(publication: Publication): string {
  const rule = publication.isDemo || publication.preview ? 'Disallow: /' : 'Allow: /';
  return `User-agent: *\n${rule}\n\nSitemap: ${addressOf(publication, 'sitemap-index.xml')}\n`;
}

const xmlFile = (path: string, body: string) =>
  textFile(path, `<?xml version="1.0" encoding="UTF-8"?>\n${body}`, 'application/xml; charset=utf-8');
