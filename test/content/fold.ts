/** Two texts are the same wording when they fold to the same string: white space and emphasis never matter. */

export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('**', '')
    .replace(/[\s\u200b\u00ad\ufeff]/g, '');
}

/** A Markdown body as the words a reader sees: list numbers, marks and link addresses are not words. */
export function plainBlocks(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:#+|-|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** The words of a page's own content, without charts, code and navigation. */
export function pageText(html: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0];
  if (!main) throw new Error('The page has no <main>.');
  return textOf(main.replace(/<(script|style|svg|nav)[\s>][\s\S]*?<\/\1>/g, ''));
}

/** The rows of every table of a page, each as the texts of its cells. */
export function tableRows(html: string): string[][] {
  return [...html.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s>][\s\S]*?<\/t[hd]>/g)].map(([cell]) => textOf(cell).trim()),
  );
}

/** What the criteria of a page say of one level of one round. */
export function criterionText(html: string, round: string, level: string): string {
  const ofRound = html.split('class="criteria-round"').find((part) => part.startsWith(` data-round="${round}"`)) ?? '';
  return textOf(
    new RegExp(`<li class="criteria-level [^"]*" data-level="${level}"[\\s\\S]*?</li>`).exec(ofRound)?.[0] ?? '',
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    });
}

/** Every value of a JSON document, in its order. */
export function jsonTexts(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description_mdx' ? plainBlocks(String(inner)).join('') : jsonTexts(inner),
  );
}
