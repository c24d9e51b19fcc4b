import { currentPublication } from '../../../publish/index.ts';
import { siteLanguages } from '../../../words/index.ts';
import { languageFolder } from '../../components/site/addresses.ts';

/** Paths of a page of `pages/[...lang]/`: those that it has in one language, in every language; each receives `lang`. */
export function inEachLanguage<Params extends object, Props extends object>(
  paths: { params?: Params; props?: Props }[] = [{}],
) {
  const { languages = siteLanguages() } = currentPublication();
  return languages.flatMap((lang) =>
    paths.map(({ params, props }) => ({
      params: { ...params, lang: languageFolder(lang) },
      props: { ...props, lang },
    })),
  );
}
