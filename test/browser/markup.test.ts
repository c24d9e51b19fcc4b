/** Every page is valid HTML. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { htmlOf } from './html.ts';
import { folders, ownPagesOf, siteNames } from './site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Thai ids are valid HTML; the rule asks for Latin letters.
      'valid-id': ['error', { relaxed: true }],
      // Official titles are long.
      'long-title': 'off',
      // A digest is for what another host serves; the site serves all of its own.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A box that scrolls is a region with a name, not a section of the text; suggestions are a combobox's listbox.
      'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
      // Astro's compact output.
      'no-trailing-whitespace': 'off',
    },
  }),
);

test.for(siteNames)('%s site: html-validate finds nothing', async (site) => {
  const complaints: string[] = [];
  for (const page of ownPagesOf(site)) {
    const report = await validator.validateString(htmlOf(folders[site], page), page);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages)
        complaints.push(`${page} ${ruleId}: ${message} (${selector ?? ''})`);
    }
  }
  expect(complaints).toEqual([]);
});
