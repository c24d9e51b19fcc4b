/** What a screen reader says of the open page, from Chromium's accessibility tree, a line for each stop. */
import type { CDPSession, Page } from 'playwright';

type Node = Awaited<ReturnType<typeof nodesOf>>[number];
const nodesOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Roles whose words are said in one go. */
const BLOCKS = new Set(['paragraph', 'listitem', 'term', 'definition', 'caption', 'row']);
/** Roles that say their name and, of these, the state that a reader hears with it. */
const NAMED = new Set(['button', 'checkbox', 'combobox', 'image', 'link', 'searchbox', 'slider']);
const LANDMARKS = new Set(['banner', 'main', 'contentinfo']);
/** Places that are said where they have a name. */
const PLACES = new Set(['navigation', 'complementary', 'search', 'region', 'group']);

export interface Reading {
  lines: string[];
  /** What is said twice, or out of place. */
  faults: string[];
}

export async function readingOf(page: Page): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  const nodes = await nodesOf(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree');

  const lines: string[] = [];
  const faults: string[] = [];
  let level = 0;
  let line = '';
  const say = (whole: string) => {
    end();
    lines.push(whole);
  };
  const end = () => {
    const said = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (!said) return;
    if (said === lines.at(-1)) faults.push(`said twice in a row: ${said}`);
    lines.push(said);
  };
  const stepTo = (heading: Node) => {
    const own = Number(propertyOf(heading, 'level'));
    if (own > level + 1) faults.push(`heading ${own} follows heading ${level}: ${saidOf(heading).name}`);
    level = own;
    return `heading ${own}`;
  };
  const walk = (node: Node): void => {
    const { role, name, description } = saidOf(node);
    const inside = () => {
      for (const child of below(node)) walk(child);
    };
    if (node.ignored) inside();
    else if (role === 'StaticText') line += ` ${name}`;
    else if (role === 'heading') say(`${stepTo(node)}: ${name}`);
    else if (role === 'DisclosureTriangle') {
      const heading = below(node).find((child) => saidOf(child).role === 'heading');
      say(`[${heading ? `${stepTo(heading)}, ` : ''}fold: ${name} | ${stateOf(node)}]`);
    } else if (NAMED.has(role)) {
      if (description === name && name) faults.push(`said twice: ${name}`);
      if (role === 'image' && hasWords(node, below)) faults.push(`words inside an image: ${name}`);
      if (!name && role !== 'image') faults.push(`a ${role} without a name`);
      const said = `[${role}: ${[name, description, stateOf(node)].filter(Boolean).join(' | ')}]`;
      if (role === 'link') line += ` ${said}`;
      else if (name) say(said);
    } else if (LANDMARKS.has(role) || (PLACES.has(role) && name)) {
      say(`(${[role, name, description].filter(Boolean).join(' | ')})`);
      inside();
      end();
    } else if (BLOCKS.has(role)) {
      end();
      inside();
      end();
    } else inside();
  };
  walk(root);
  end();
  return { lines, faults };
}

const saidOf = ({ role, name, description }: Node) => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? ''),
  description: String(description?.value ?? ''),
});

const propertyOf = ({ properties = [] }: Node, wanted: string): string =>
  String(properties.find(({ name }) => name === wanted)?.value.value ?? '');

const stateOf = (node: Node): string => ({ true: 'open', false: 'closed' })[propertyOf(node, 'expanded')] ?? '';

const hasWords = (node: Node, below: (node: Node) => Node[]): boolean =>
  below(node).some((child) => (!child.ignored && saidOf(child).role === 'StaticText') || hasWords(child, below));
