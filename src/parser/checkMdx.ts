/** Bodies of MDX files judged on the tree from which the site is compiled. */
import { mdxToMdast } from 'satteri';
import { mdxFeatures } from '../input/index.ts';
import { checkBodyWith, type ParseBody } from '../mdx/index.ts';

/** Only the place of the parser's error is used, never its words. */
const parse: ParseBody = (text) => {
  try {
    return { tree: mdxToMdast(text, { features: mdxFeatures }) };
  } catch (error) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    return { at: { line: Number(line), column: Number(column) } };
  }
};

export const checkMdx = checkBodyWith(parse);
