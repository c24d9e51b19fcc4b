/**
 * The processor of prose pages (`content/pages`): Astro's own, which stops at any node outside the allow-list. It
 * looks at the very trees that are compiled, so that no option, no other reading of a text and no file that the check
 * has not seen can make code of what people write.
 */
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { mdxFeatures, pageComponents } from '../input/index.ts';
import { checkTree, unwritable } from '../mdx/index.ts';

/** The tree of the text, as the check reads it. Front matter is read by `input/`, and none may reach the compiler. */
const textTree = defineMdastPlugin({
  name: 'allow-list-text',
  options: { position: true },
  before(root, { source, data, fileURL }) {
    const { frontmatter = {} } = data['astro'] as { frontmatter?: object };
    const [field] = Object.keys(frontmatter);
    if (field !== undefined) refuse(fileURL, `front matter "${field}"`);
    checkTree(root, { source, components: pageComponents, tell: (code) => refuse(fileURL, code) });
  },
});

/** The tree of elements that the code is written from. */
const elementTree = defineHastPlugin({
  name: 'allow-list-elements',
  before(root, { fileURL }) {
    const found = unwritable(root, pageComponents);
    if (found !== null) refuse(fileURL, found);
  },
});

function refuse(file: URL | undefined, found: string): never {
  throw new Error(`${file?.pathname}: not compiled, because "${found}" is not on the allow-list. Run "npm run check".`);
}

export const checkedMdx = satteri({
  features: mdxFeatures,
  mdastPlugins: [textTree],
  hastPlugins: [elementTree],
});
