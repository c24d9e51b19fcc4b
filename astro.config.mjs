import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { besidePages, checkedMdx, guard, prosePages } from './src/build/index.ts';
import { readSettings } from './src/environment/index.ts';

const { siteUrl, base, output, cache, isPreview } = readSettings().settings;

/** Noto Sans Thai Looped: one file of Thai, one of Latin. */
const textFont = (script, unicodeRange) => ({
  weight: '400 700',
  style: 'normal',
  src: [`./src/site/fonts/noto-sans-thai-looped-${script}.woff2`],
  unicodeRange: unicodeRange.split(' '),
});
const thai = 'U+02D7 U+0303 U+0331 U+0E01-0E5B U+200C-200D U+25CC';
const latin =
  'U+0000-00FF U+0131 U+0152-0153 U+02BB-02BC U+02C6 U+02DA U+02DC U+0304 U+0308 U+0329 U+2000-206F U+20AC U+2122 ' +
  'U+2191 U+2193 U+2212 U+2215 U+FEFF U+FFFD';

export default defineConfig({
  site: siteUrl,
  base,
  outDir: output ?? './dist',
  cacheDir: cache,
  srcDir: './src/site',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: checkedMdx },
  // No .env file: what a site is made of stands in content/ and data/, and the README names the variables.
  vite: { envDir: false },
  security: {
    // A page of a preview is opened from a folder, where nothing is of one origin.
    csp: !isPreview && {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  // A font that comes late is used on the next page: nothing moves under the reader's eyes.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Noto Sans Thai Looped',
      cssVariable: '--font-text',
      display: 'optional',
      fallbacks: ['Sarabun', 'Leelawadee UI', 'Thonburi', 'sans-serif'],
      options: { variants: [textFont('thai', thai), textFont('latin', latin)] },
    },
    {
      provider: fontProviders.local(),
      name: 'Anuphan',
      cssVariable: '--font-head',
      display: 'optional',
      fallbacks: [],
      options: { variants: [{ weight: 600, style: 'normal', src: ['./src/site/fonts/anuphan-600.woff2'] }] },
    },
  ],
  integrations: [mdx({ processor: checkedMdx }), guard(), prosePages(), besidePages()],
});
