// What npm runs after `npm ci`: `npm run build`, without which everything works, only that the service starts slower.
// Any Node since 14.18 parses this file.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Node runs TypeScript since 24. */
const NEEDED = 24;

const build = fileURLToPath(new URL('build.ts', import.meta.url));

/** Why the build cannot be, or undefined when it was done. */
function prepare() {
  if (Number(process.versions.node.split('.')[0]) < NEEDED) return `this is Node ${process.versions.node}`;
  const { status, stderr } = spawnSync(process.execPath, [build], {
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (status === 0) return undefined;
  const [line] = /^\w*Error.*$/m.exec(stderr) || [`the build ended with ${status}`];
  return line;
}

const reason = prepare();
if (reason !== undefined) {
  process.stderr.write(
    `poolkeeper is not prepared and starts from its sources, which takes longer: ${reason}\n`,
  );
}
