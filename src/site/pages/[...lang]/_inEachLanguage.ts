import { currentPublication } from '../../../publish/index.ts';
import { languageFolder, siteLanguages } from '../../../words/index.ts';

/** Paths of a page of `pages/[...lang]/`: those that it has in one language, in every language; each receives `lang`. */
export function inEachLanguage<Params extends object, Props extends object>(
  paths: { params?: Params; props?: Props }[] = [{}],
) {
  const { languages = siteLanguages() } = currentPublication();
  return languages.flatMap((lang) =>
    paths.map(({ params, props }) => ({
      params: { ...params, lang: languageFolder(lang).slice(1) || undefined },
      props: { ...props, lang },
    })),
  );
}
