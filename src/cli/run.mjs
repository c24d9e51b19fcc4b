/**
 * The one entry of every npm script. Plain JavaScript, so that an old Node meets a clear sentence
 * and not a syntax error: the commands themselves are TypeScript.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `ต้องใช้ Node.js 22.18 ขึ้นไป แต่เครื่องนี้เป็น ${process.versions.node}: รัน npm ci อีกครั้ง ` +
      '(Linux x64/arm64 และ Windows x64 จะได้ Node 24 มาเอง) ระบบอื่นให้ติดตั้ง Node.js 24 จากผู้พัฒนา\n' +
      `Node.js 22.18 or newer is needed, this is ${process.versions.node}: run npm ci again ` +
      '(Linux x64/arm64 and Windows x64 get Node 24 with it); elsewhere install Node.js 24 yourself.',
  );
  process.exit(1);
}

// What Node makes of each file is kept beside the packages, for this process and those that it starts: half of the start of
// a command.
const compiled = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));
Object.assign(process.env, { NODE_COMPILE_CACHE: compiled });
module.enableCompileCache(compiled);

const [command, ...rest] = process.argv.slice(2);
/** Tools of whoever develops the project, which the commands of the site do without. */
const tools = {
  bench: '../../test/tools/bench/bench.ts',
  demo: '../../test/tools/demo/demo.ts',
  lock: '../../test/tools/lock/lock.ts',
  test: '../../test/tools/suite/suite.ts',
};
const commands = [
  'build',
  'check',
  'close',
  'dev',
  'explain',
  'import',
  'moves',
  'new',
  'schemas',
  'start',
  'template',
];
const scripts = new Map([...commands.map((name) => [name, `./${name}.ts`]), ...Object.entries(tools)]);
const script = scripts.get(command);
const { commandHelp, renderCommands, renderHelp } = await import('./help.ts');
if (!script) {
  console.error(renderCommands());
  process.exit(1);
}
if (rest.includes('--help') && commandHelp[command]) {
  console.log(renderHelp(command));
  process.exit(0);
}
const { explainError } = await import('./failure.ts');
const { acceptEnvironment } = await import('./settings.ts');
/** Of these the environment decides nothing. */
const apart = ['lock', 'schemas'];
try {
  const isAccepted = apart.includes(command) || acceptEnvironment();
  process.exitCode = isAccepted ? await (await import(script)).run(rest) : 1;
} catch (error) {
  console.error(explainError(error));
  console.error(error);
  process.exitCode = 1;
}
