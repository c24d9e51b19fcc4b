/**
 * Gives the MDX compiler the prose pages of the root that is built, and nothing else: each is a module without a file,
 * whose text is what `input/` has read and checked. As their place is in this project, what they import is found here,
 * wherever the root is and whatever stands beside the texts.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { proseIds, proseModule } from '../input/index.ts';
import { context, rootFolder } from './context.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Ends front matter before a text can begin any: titles come from `input/`, and a layout would be a module to run. */
const noFrontMatter = '---\n---\n';

export function prosePages(): AstroIntegration {
  return {
    name: 'prose-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        updateConfig({ vite: { plugins: [proseModules(fileURLToPath(config.root).replaceAll('\\', '/'))] } });
      },
    },
  };
}

function proseModules(project: string): Plugin {
  const root = project.endsWith('/') ? project : `${project}/`;
  const modules = proseIds.map((page) => ({ page, path: proseModule(page), id: root + proseModule(page) }));
  return {
    name: 'prose-modules',
    enforce: 'pre',
    resolveId(asked) {
      const [path = '', query] = asked.split('?');
      const found = modules.find((one) => path.endsWith(`/${one.path}`));
      return found && (query === undefined ? found.id : `${found.id}?${query}`);
    },
    load(asked) {
      const [path = '', query] = asked.split('?');
      if (!/\.(mdx?|markdown)$/i.test(path)) return undefined;
      const asModule = modules.find(({ id }) => id === path);
      const page = context().pages.find(({ id }) => id === asModule?.page);
      if (!page) throw new Error(`${path}: not compiled, because it is not a checked page of content/pages.`);
      this.addWatchFile(resolve(rootFolder, page.file));
      return query === undefined ? noFrontMatter + page.body : '';
    },
  };
}
