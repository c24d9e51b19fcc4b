/** The page that opens the editor of words. It is no page of the site: it has a content security policy of its own. */
import { apiOrigin, type Forms } from '../admin/index.ts';
import type { Publication } from '../publish/index.ts';
import { unbrokenParts } from '../thai/index.ts';
import { languageFolder, languageNames, type SiteLanguage, siteLanguages } from '../words/index.ts';
import { xmlText } from '../xmlText.ts';

export function adminPage(forms: Forms, publication: Pick<Publication, 'base' | 'languages'>): string {
  const { lang, words: t, repository } = forms;
  const base = publication.base.replace(/\/*$/, '');
  const home = `${base}${languageFolder(lang as SiteLanguage)}`;
  const link = (href: string, text: string) => `<a href="${xmlText(encodeURI(href))}">${xmlText(text)}</a>`;
  const others = (publication.languages ?? siteLanguages())
    .filter((other) => other !== lang)
    .map((other) => link(`${base}${languageFolder(other)}/admin/`, languageNames[other].name));
  const where = repository
    ? [t.repositoryTitle, `${repository.address} (${repository.branch})`, t.token]
    : [t.noRepositoryTitle, t.noRepository];
  const [whereTitle = '', ...said] = where;
  const address = (path: string) => xmlText(encodeURI(`${base}/${path}`));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy(apiOrigin(repository))}">
<title>${xmlText(t.title)} · ${xmlText(forms.site)}</title>
<link rel="icon" href="${address('favicon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${address('admin/admin.css')}">
</head>
<body>
<main class="admin" data-admin data-forms="${address(`admin/forms-${lang}.json`)}" data-editor="${address('admin/editor/index.js')}" data-files="${xmlText(encodeURI(base))}">
<nav>${[link(`${home}/`, t.home), link(`${home}/desk/`, t.desk), ...others].join(' · ')}</nav>
<h1>${xmlText(t.title)}</h1>
<p>${prose(t.intro)}</p>
<noscript><p>${prose(t.withoutScript)}</p></noscript>
<form method="get">
<label>${xmlText(t.agency)} <select name="agency">${forms.agencies.map(({ id, name }) => `<option value="${id}">${xmlText(name)}</option>`).join('')}</select></label>
<button type="submit">${xmlText(t.open)}</button>
</form>
<p role="status" data-said></p>
<details>
<summary>${xmlText(t.newAgency)}</summary>
<p>${prose(t.newAgencyNote)}</p>
<form method="get">
<label>${xmlText(t.agencyId)} <input name="agency" required pattern="[a-z][a-z0-9-]*" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
<button type="submit">${xmlText(t.open)}</button>
</form>
</details>
<h2>${xmlText(whereTitle)}</h2>
${said.map((text) => `<p>${prose(text)}</p>`).join('\n')}
${repository ? '' : inBrowser(t)}
<p>${prose(t.checked)} ${prose(t.editorIsEnglish)}</p>
</main>
<script type="module" src="${address('admin/start.js')}"></script>
</body>
</html>
`;
}

/** Without a repository: files are taken from this computer and given back to it. */
function inBrowser(t: Forms['words']): string {
  return `<h2>${xmlText(t.take)}</h2>
<p>${prose(t.takeNote)}</p>
<label>${xmlText(t.folder)} <input type="file" webkitdirectory data-take></label>
<p role="status" data-taken></p>
<h2>${xmlText(t.changed)}</h2>
<div data-changed><p>${prose(t.nothingChanged)}</p></div>`;
}

/** The editor writes its styles as it draws, and holds files as blobs; it may ask this site and the host of the repository. */
function policy(api: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' blob: data:${api ? ` ${api}` : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Thai, whose words stay whole where a line ends. */
const prose = (text: string): string =>
  unbrokenParts(text)
    .map(({ text, whole }) => (whole ? `<span class="whole">${xmlText(text)}</span>` : xmlText(text)))
    .join('');
