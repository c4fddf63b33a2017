// @ts-check
import { buildIfNeeded, dist } from './scripts/build.mjs';
import { installPackages, nodeTooOld } from './scripts/packages.mjs';
import { serve } from './scripts/serve.mjs';

/** `npm start`: whatever is missing is installed and built, then the app is served on this computer. */

/** @param {string} reason */
function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}

const tooOld = nodeTooOld();
if (tooOld) giveUp(tooOld);

const asked = process.env.PORT ?? '4173';
const wanted = Number(asked);
if (!/^\d+$/.test(asked) || wanted > 65535) giveUp(`PORT must be a number from 0 to 65535, not "${asked}".`);

if (!(await installPackages()))
  giveUp('The packages could not be installed. The reason is above; run npm ci to try again.');
if (!(await buildIfNeeded()))
  giveUp('The app could not be built. The reason is above; run npm run build to try again.');

/** Another program on the wanted port is no reason to stop: the next free one is taken, and said. */
async function serveOnFreePort() {
  for (let port = wanted; port < wanted + 20 && port <= 65535; port++) {
    try {
      return await serve({ folder: dist, port });
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code === 'EADDRINUSE') console.log(`Port ${port} is taken by another program, trying the next one.`);
      else if (code === 'EACCES') console.log(`Port ${port} may not be used by this user, trying the next one.`);
      else throw error;
    }
  }
  return undefined;
}

const server = await serveOnFreePort();
if (!server) giveUp(`No free port from ${wanted} on. Choose one: PORT=8080 npm start`);
else {
  console.log(`Fyrfas is open at ${server.url}`);
  console.log('It is reached from this computer only. Stop it with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
