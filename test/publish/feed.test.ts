/**
 * The feed of the ledger as other programs read it: valid by the grammar and the rules of Atom, whatever the texts of officers
 * and the names in Git hold; and what is spoiled is found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { parseDocument } from 'htmlparser2';
import { afterAll, describe, expect, test } from 'vitest';
import { type Ledger, type LedgerEntry, OTHER_FILES } from '../../src/moves/index.ts';
import { feedFiles, type Publication } from '../../src/publish/index.ts';
import { identity } from '../../src/publication.ts';
import { ledgerOf } from '../../src/root/index.ts';
import { siteLanguages } from '../../src/words/index.ts';
import { faultsOf } from './atom/faultsOf.ts';
import { edit } from './changedSite.ts';
import { loadAt } from './loadAt.ts';
import { makeRepository } from './repository.ts';

const publication: Publication = { siteUrl: 'https://kpi.example', base: '/เปิด/', isDemo: false, identity };
const textsOf = (ledger: Ledger, as: Publication = publication) =>
  feedFiles(ledger, as, '2026-01-20').map(({ bytes }) => new TextDecoder().decode(bytes));
const faultsIn = (ledger: Ledger, as?: Publication) => Promise.all(textsOf(ledger, as).map((text) => faultsOf(text)));
const none = siteLanguages().map(() => []);

const SIGNS = 'รายได้ & ค่า "ก" <b>\'ข\'</b> ]]> &lt; &#3585; <!--';
const UNSEEN = '\u0000\u0001\u000b\u001f\ud83d\ufffe\uffff';

const told = (text: string, reason: string | null) => ({
  shared: [{ kpi: null, text, reason: null }],
  assessments: [
    {
      title: text,
      path: '/sample/2567/',
      changes: [{ kpi: '1', text, reason }],
      scores: [{ kpi: null, what: text, from: text, to: text, isRuleChanged: true }],
    },
  ],
});
let made = 0;
const entry = (text: string, rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  commit: String(++made).repeat(40).slice(0, 40),
  moment: `2026-01-0${made}T02:00:00Z`,
  told: { th: told(text, text), en: told(text, null) } as unknown as LedgerEntry['told'],
  others: [],
  unread: [],
  notRead: 0,
  ...rest,
});
const everyKind: LedgerEntry[] = [
  entry(SIGNS + UNSEEN),
  entry('ก', { others: [...OTHER_FILES] }),
  entry('ก', { told: null, unread: [{ agency: SIGNS + UNSEEN, fiscalYear: 2567 }] }),
  entry('ก', { notRead: 3 }),
].toReversed();

const contentsOf = (feed: string) => parseAtomFeed(feed).entries?.map(({ content }) => content?.value ?? '') ?? [];
const plainOf = (html: string) => textIn(parseDocument(html));
const textIn = (node: unknown): string =>
  (node as { data?: string }).data ?? ((node as { children?: unknown[] }).children ?? []).map(textIn).join('');

describe('in every language, nothing is found wrong', () => {
  test('with every kind of entry and every sign; without entries', async () => {
    expect(await faultsIn({ entries: everyKind, ends: null })).toEqual(none);
    expect(await faultsIn({ entries: [], ends: 'many' })).toEqual(none);
    const named = { ...identity, name: { th: SIGNS, en: SIGNS }, publisher: { th: UNSEEN, en: SIGNS } };
    expect(await faultsIn({ entries: [], ends: null }, { ...publication, identity: named })).toEqual(none);
  });

  test('a reader of feeds gets the signs as they were written, and a mark for what XML cannot hold', () => {
    for (const feed of textsOf({ entries: everyKind, ends: null })) {
      expect(parseAtomFeed(feed).entries?.at(-1)?.title?.value).toContain(SIGNS);
      const [first, , , last] = contentsOf(feed).map(plainOf).toReversed();
      expect(first).toContain(`${SIGNS}${'\ufffd'.repeat(UNSEEN.length)}`);
      expect(last).not.toBe('');
    }
  });

  test('an entry is called by its day and its assessments, or by what it tells first', () => {
    const shared = {
      told: { th: { shared: [], assessments: [] }, en: { shared: [], assessments: [] } },
      others: ['glossary'],
    };
    const entries = [entry('ก'), entry('ก', shared as unknown as LedgerEntry)];
    const [thai = ''] = textsOf({ entries, ends: null });
    expect(parseAtomFeed(thai).entries?.map(({ title }) => title?.value)).toEqual([
      '5 มกราคม 2569 · ก',
      '6 มกราคม 2569 · คำในอภิธานศัพท์เปลี่ยน',
    ]);
  });

  test('the content of an entry is sound HTML', async () => {
    const html = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:recommended', 'html-validate:document'] }),
    );
    for (const content of textsOf({ entries: everyKind, ends: null }).flatMap(contentsOf)) {
      const page = `<!DOCTYPE html><html lang="th"><head><title>ก</title></head><body><h1>ก</h1><h2>ก</h2>${content}</body></html>`;
      const { results } = await html.validateString(page);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });
});

describe('what officers write and Git holds', () => {
  const RESULTS = 'data/assessments/sample/2567/results.csv';
  const REASON = 'นับ & ตรวจ <ใหม่> "หน่วย ก" \'ข\' ]]> &amp;';
  const repo = makeRepository();
  afterAll(repo.remove);
  repo.commit('2026-01-10T09:00:00+07:00');
  edit(repo.root, RESULTS, (text) => text.replace('63.25,506,800,P', '67.5,540,800,A'));
  const cell = `"${REASON.replaceAll('"', '""')}"`;
  const correction = `${RESULTS},kpi=1;round=2;measure=share,value,63.25,67.5,2026-01-11,${cell}\n`;
  edit(repo.root, 'data/corrections.csv', (text) => text + correction);
  repo.git('add', '--all');
  repo.at('2026-01-11T09:00:00+07:00', 'commit', '--quiet', '--message', 'ข้อความ <ของ> & "คอมมิต" \u0001\u001b[31m');
  const { catalog } = loadAt(repo.root);
  const folder = join(repo.root, 'data/assessments/แปลก <&"\u0001/2567');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.csv'), 'ก');
  repo.commit('2026-01-12T09:00:00+07:00');
  const ledger = ledgerOf(repo.root, catalog);

  test('a reason comes through, and so does a folder that no check let pass; a message of a commit is nowhere', async () => {
    expect(await faultsIn(ledger)).toEqual(none);
    const [thai = ''] = textsOf(ledger);
    const [odd, corrected] = contentsOf(thai).map(plainOf);
    expect(corrected).toContain(REASON);
    expect(odd).toContain('แปลก <&"\ufffd 2567');
    for (const sign of ['คอมมิต', '\u001b']) expect(thai).not.toContain(sign);
  });
});

describe('what is spoiled is found', () => {
  const [sound = ''] = textsOf({ entries: everyKind, ends: null });
  const spoiled: [what: string, from: string | RegExp, to: string, found: RegExp][] = [
    ['a sign that is not escaped', '&amp;amp;', '& ', /parser error/],
    ['a control', 'รายได้', 'ราย\u0001ได้', /parser error/],
    ['a tag that is not closed', '</feed>', '', /parser error/],
    ['another namespace', '2005/Atom', '2005/atom', /wrong namespace/],
    ['an element of no feed', '<subtitle>', '<lead/><subtitle>', /Invalid sequence/],
    ['no title', /<title>.*?<\/title>/, '', /Expecting an element title/],
    ['two ids', /(<id>.*?<\/id>)/, '$1$1', /Extra element id/],
    ['an id that is no address', /<id>urn:uuid:/, '<id>', /element id: .*datatype/],
    ['a day without a time', /(<updated>\S{10})\S+</, '$1<', /element updated: .*dateTime/],
    ['a time without a zone', /(<updated>\S+?)Z</, '$1<', /element updated: .*dateTime/],
    ['a day that is none', /<updated>\d{4}-\d\d/, '<updated>2026-13', /element updated: .*dateTime/],
    ['an author without a name', /<name>.*?<\/name>/, '<name> </name>', /element name: .*datatype/],
    ['an address with a space', '/changes/"', '/chan ges/"', /Invalid attribute href for element link/],
    ['a content of an unknown type', 'type="html"', 'type="page"', /Invalid attribute type for element content/],
    [
      'tags in a content that says html',
      '<content type="html">',
      '<content type="html"><b/>',
      /Element content has extra content/,
    ],
    ['no author', /<author>.*?<\/author>/, '', /4\.1\.1 an author/],
    ['no link to itself', /<link rel="self".*?\/>/, '', /4\.1\.1 one link to the feed/],
    ['two pages', /(<link rel="alternate".*?\/>)/, '$1$1', /one alternate link/],
    [
      'an entry without content and link',
      /<link [^>]*#c.*?\/>\s*<content[\s\S]*?<\/content>/,
      '',
      /4\.1\.2 content, or/,
    ],
    [
      'content elsewhere without a summary',
      /<content[\s\S]*?<\/content>/,
      '<content src="https://kpi.example/"/>',
      /4\.1\.2 a summary/,
    ],
    ['a content of many parts', 'type="html"', 'type="multipart/mixed"', /4\.1\.3\.1/],
    ['one id of two entries', /(<entry>\s*<id>)(.*?)(<[\s\S]*<entry>\s*<id>).*?</, '$1$2$3$2<', /4\.2\.6/],
    ['an address without a host', 'href="https://kpi.example', 'href="', /ours: addresses/],
    ['no language', / xml:lang="th"/, '', /ours: the language/],
    ['a content that says nothing', /(<content type="html">)[^<]*/, '$1', /ours: no words/],
    ['a feed older than its entries', /<updated>2026/, '<updated>2025', /ours: a feed is as new/],
  ];

  test.for(spoiled)('%s', async ([, from, to, found]) => {
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect((await faultsOf(text)).join('\n')).toMatch(found);
  });
});
