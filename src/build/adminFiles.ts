/** The editor of words (`/admin/`): its page, its forms, its script, and the kept editor copied as it is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { formsOf } from '../admin/index.ts';
import { inLanguage, languageFolder, siteLanguages } from '../words/index.ts';
import { adminPage } from './adminPage.ts';
import { context, publication, soundContext } from './context.ts';

interface AdminFile {
  /** From the site's root, without a leading `/`. */
  path: string;
  bytes: Uint8Array;
  mediaType: string;
}

const project = new URL('../../', import.meta.url);
const editor = new URL('node_modules/@sveltia/cms/', project);
/** Of the editor what our forms ask for, with its licences: no pictures, maps or coloured code. */
const parts: readonly [folder: string, names: RegExp][] = [
  ['npm/', /^index\.js$/],
  ['npm/chunks/', /^react.*\.js$/],
  ['npm/assets/', /\.(woff2|LICENSE\.txt)$/],
  ['', /^LICENSE\.txt$/],
];
const mediaTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

export async function adminFiles(): Promise<AdminFile[]> {
  const { site } = soundContext();
  const units = context().tree?.units ?? [];
  const { identity, languages = siteLanguages() } = publication;
  const pages = languages.flatMap((lang) => {
    const forms = formsOf(
      { site, units, repository: identity.repository, name: inLanguage(identity.name, lang) },
      lang,
    );
    const folder = languageFolder(lang).replace(/^\//, '');
    return [
      file(`${folder && `${folder}/`}admin/index.html`, adminPage(forms, publication)),
      file(`admin/forms-${lang}.json`, JSON.stringify(forms)),
    ];
  });
  const style = ['tokens', 'admin']
    .map((name) => readFileSync(new URL(`src/site/styles/${name}.css`, project), 'utf8'))
    .join('\n');
  return [
    ...pages,
    file('admin/admin.css', style),
    file('admin/start.js', await startScript()),
    ...thaiLetters(),
    ...editorFiles(),
  ];
}

function file(path: string, content: string | Uint8Array): AdminFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes, mediaType: mediaTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
}

async function startScript(): Promise<string> {
  const bundle = await rolldown({
    cwd: fileURLToPath(project),
    input: fileURLToPath(new URL('src/site/components/admin/start.ts', project)),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

const editorFiles = (): AdminFile[] =>
  parts.flatMap(([folder, names]) =>
    readdirSync(new URL(folder || '.', editor))
      .filter((name) => names.test(name))
      .map((name) => {
        const bytes = readFileSync(new URL(folder + name, editor));
        const path = `admin/editor/${folder.replace('npm/', '')}${name}`;
        return file(path, name === 'index.js' ? withoutOtherHosts(bytes.toString()) : bytes);
      }),
  );

/** The editor has its letters beside it, and names those of another host too, where a browser would look for them at once. */
const withoutOtherHosts = (code: string): string =>
  code.replace(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)\s*format\('[^']*'\)/g, "local('-')");

/** Thai, which the editor's own letters lack. */
const thaiLetters = (): AdminFile[] =>
  ['noto-sans-thai-looped-thai.woff2', 'noto-sans-thai-looped-OFL.txt'].map((name) =>
    file(`admin/fonts/${name}`, readFileSync(new URL(`src/site/fonts/${name}`, project))),
  );
