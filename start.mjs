// @ts-check
import { buildIfNeeded, dist } from './deploy/build.mjs';
import { installPackages, nodeTooOld } from './deploy/packages.mjs';
import { serve } from './deploy/serve.mjs';

/** `npm start`: whatever is missing is installed and built, then the app is served on this computer. */

/**
 * @param {string} reason
 * @returns {never}
 */
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

/**
 * A port that is taken is never quietly exchanged for another: browsers keep what people have written per
 * address, so the app on another port would look as if everything were gone.
 */
async function serveOnWantedPort() {
  try {
    return await serve({ folder: dist, port: wanted });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') {
      return giveUp(
        `Port ${wanted} is taken. If Fyrfas runs already, open http://127.0.0.1:${wanted}/. If another program ` +
          'has the port, choose one: PORT=8080 npm start (and keep to it: what you write is kept per address).',
      );
    }
    if (code === 'EACCES') return giveUp(`Port ${wanted} may not be used here. Choose another: PORT=8080 npm start`);
    throw error;
  }
}

const server = await serveOnWantedPort();
console.log(`Fyrfas is open at ${server.url}`);
console.log('It is reached from this computer only. Stop it with Ctrl+C.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop().then(() => process.exit(0)));
