/** Another site may put no page into a frame, where a click can be stolen, but the pages made for it. */
import { expect, test } from 'vitest';
import { read } from '../repo/tree.ts';

interface Rule {
  path: string;
  /** Headers taken back, then headers set. */
  without: string[];
  set: [string, string][];
}

const rules: Rule[] = read('public/_headers')
  .replace(/^#.*\n/gm, '')
  .split(/^(?=\/)/m)
  .filter((block) => block.trim() !== '')
  .map((block) => {
    const [path = '', ...lines] = block.trim().split(/\n\s+/);
    const set = lines.flatMap((line): [string, string][] => {
      const [, name = '', value = ''] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
      return name ? [[name, value]] : [];
    });
    return { path, without: lines.flatMap((line) => /^! (.+)$/.exec(line)?.[1] ?? []), set };
  });

const matches = (path: string, address: string) =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}$`).test(address);
const rulesFor = (address: string) => rules.filter(({ path }) => matches(path, address));

/** Cloudflare Pages: every rule counts, in order; equal headers are joined, unless one was taken back. */
function joined(address: string, header: string): string {
  const values: string[] = [];
  for (const { without, set } of rulesFor(address)) {
    if (without.includes(header)) values.length = 0;
    values.push(...set.filter(([name]) => name === header).map(([, value]) => value));
  }
  return values.join(', ');
}

/** Netlify: the rule with the longest path counts. */
function longest(address: string, header: string): string {
  const set = rulesFor(address)
    .sort((a, b) => b.path.length - a.path.length)
    .flatMap((rule) => rule.set);
  return set.find(([name]) => name === header)?.[1] ?? '';
}

const policy = 'Content-Security-Policy';

test.each([
  '/',
  '/404.html',
  '/dsdw/2567/',
  '/en/dsdw/2567/',
  '/datasets/dsdw-kpi-results/',
  '/embedded/',
  '/a/embed/',
])('%s stands in no frame', (address) => {
  expect([joined(address, policy), longest(address, policy)]).toEqual(Array(2).fill("frame-ancestors 'none'"));
});

test.each(['/embed/dsdw/2567/', '/en/embed/dsdw/2567/kpi/1/'])('%s is made for frames', (address) => {
  expect([joined(address, policy), longest(address, policy)]).toEqual(Array(2).fill('frame-ancestors *'));
});

test('every header of the general rule holds for pages whose rule sets others', () => {
  expect(joined('/datasets/dsdw-kpi-results/', 'X-Content-Type-Options')).toBe('nosniff');
});

test('the example for nginx frames the same pages, in every location', () => {
  const example = /```nginx\n([\s\S]+?)```/.exec(read('README.md'))?.[1] ?? '';
  const framed = /map \$uri \$kpi_frames \{ default "'none'"; ~(\S+) "\*"; \}/.exec(example)?.[1] ?? '(?!)';
  const isFramed = (address: string) => new RegExp(framed).test(address);
  expect(['/embed/dsdw/2567/', '/en/embed/dsdw/2567/'].every(isFramed)).toBe(true);
  expect(['/', '/dsdw/2567/', '/embedded/', '/a/embed/'].some(isFramed)).toBe(false);
  expect(example).toContain('add_header Content-Security-Policy "frame-ancestors $kpi_frames" always;');
  // A location with a header of its own would lose all those of the server.
  expect(example).not.toMatch(/location[^}]*add_header/);
});
