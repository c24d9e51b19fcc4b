/**
 * Places of a prose page in which something that runs could hide. `PAYLOAD` writes a file when it runs; what is on no
 * list of Markdown's own (directives, mathematics, footnotes) is here too, because an option of the compiler could wake it.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file that says that something ran. */
export const MARK = join(tmpdir(), `kpi-attack-${process.pid}`).replaceAll('\\', '/');

/** An expression that writes it. */
export const PAYLOAD = `process.getBuiltinModule('fs').writeFileSync('${MARK}','ran')`;

const moduleAddress = `data:text/javascript,${encodeURIComponent(`${PAYLOAD};export default ()=>null`)}`;

/** Name → body. The compiler and the check refuse each. */
export const refused: Record<string, string> = {
  'an expression alone': `{${PAYLOAD}}`,
  'an expression in a paragraph': `ข้อความ {${PAYLOAD}} ต่อ`,
  'an expression over two lines': `{${PAYLOAD}\n}`,
  'an expression in a heading': `## ก {${PAYLOAD}}`,
  'an expression in a list': `- ก\n  - {${PAYLOAD}}`,
  'an expression in a quotation': `> {${PAYLOAD}}`,
  'an expression in a cell': `| ก |\n|---|\n| {${PAYLOAD}} |`,
  'an expression in the text of a link': `[{${PAYLOAD}}](https://example.go.th/)`,
  'an expression in bold': `**{${PAYLOAD}}**`,
  'an expression in a component': `<Note>{${PAYLOAD}}</Note>`,
  'an expression after a comment of a program': `{/* ก */ ${PAYLOAD}}`,
  'an attribute': `<Note ก={${PAYLOAD}}>ก</Note>`,
  'an attribute of a component that takes none': `<Publisher a={${PAYLOAD}} />`,
  'a spread': `<Publisher {...[${PAYLOAD}]} />`,
  'an element as an attribute': `<Note a=<b>{${PAYLOAD}}</b>>ก</Note>`,
  'a directive of the site generator': `<Note set:html={${PAYLOAD}}>ก</Note>`,
  'a component for the browser': `<Note client:load a={${PAYLOAD}}>ก</Note>`,
  'a member of a component': `<Note.x a={${PAYLOAD}} />`,
  'a namespace': `<a:b c={${PAYLOAD}} />`,
  'a fragment': `<>{${PAYLOAD}}</>`,
  'an element': `<div>{${PAYLOAD}}</div>`,
  'a script': `<script>{${PAYLOAD}}</script>`,
  'a style': `<style>{${PAYLOAD}}</style>`,
  'a handler': `<Note onclick="${PAYLOAD.replaceAll('"', "'")}">ก</Note>`,
  'a variable': `export const ก = ${PAYLOAD};\n\nข้อความ`,
  'a default export': `export default ${PAYLOAD}`,
  'an import': `import x from ${JSON.stringify(moduleAddress)}\n\nข้อความ`,
  'an import for its effect': `import ${JSON.stringify(moduleAddress)}`,
  'an import in a list': `- ก\n\nimport ${JSON.stringify(moduleAddress)}`,
  'a re-export': `export * from ${JSON.stringify(moduleAddress)}`,
  'an image': `![ก](${moduleAddress})`,
  'an image by reference': `![ก]\n\n[ก]: ./x.png`,
  'an address that runs': `[ก](javascript:${encodeURIComponent(PAYLOAD)})`,
  'a footnote': `x[^1]\n\n[^1]: #{${PAYLOAD}}`,
  'a footnote of several paragraphs': `x[^1]\n\n[^1]: ก\n\n    {${PAYLOAD}}`,
  'a footnote in the line': `x^[{${PAYLOAD}}]`,
  'an attribute of a heading': `## ก {#id}`,
  'a directive of a text': `:ก[ข]{a={${PAYLOAD}}}`,
  'a directive of a block': `:::ก{a="b"}\nข\n:::`,
  'mathematics of a block': `$$\n{${PAYLOAD}}\n$$`,
  'mathematics of a line': `$a_{${PAYLOAD}}$`,
  'a mark of Greek that becomes a backquote': `\`ก \u1fef {${PAYLOAD}} \``,
  'front matter in the body': `---\nlayout: ${moduleAddress}\n---\n{${PAYLOAD}}`,
  'brackets of full width around a real one': `｛{${PAYLOAD}}｝`,
  'a name of the language': `<constructor a={${PAYLOAD}} />`,
  'a deep list': `${'> '.repeat(60)}{${PAYLOAD}}`,
};

/** Name → body. Text that only looks like a program: it is compiled, and says what it says. */
export const text: Record<string, string> = {
  'escaped brackets': `\\{${PAYLOAD}\\}`,
  'brackets by entity': `&#123;${PAYLOAD}&#125;`,
  'code in the line': `\`{${PAYLOAD}}\``,
  'a block of code': `\`\`\`js {${PAYLOAD}}\n{${PAYLOAD}}\nexport default ${PAYLOAD}\n\`\`\``,
  'an indented line': `ก\n\n    export default ${PAYLOAD.slice(0, 7)}`,
  'front matter alone': `\n\n---\n\nlayout: ${PAYLOAD}\n\n---\n`,
  'front matter of TOML': `+++\nlayout = "${PAYLOAD}"\n+++\n`,
  'the compiler\u2019s own words': 'ก export default function MDXContent( ข\n\nก export default MDXContent;',
  'marks of a template': `\`\${${PAYLOAD}}\``,
  'marks of strings in a program': 'ก "\' \\ // $ข',
  'a wiki link': `[[${PAYLOAD.slice(0, 7)}]]`,
};
