// @ts-check
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command in the project folder with its output shown as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] what is added to the environment
 * @returns {Promise<number>} the exit code; 1 when it could not be started or was killed
 */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm. npm tells its scripts where it lies; started without it we ask the shell, because on Windows
 * npm is a .cmd file, which Node starts through a shell only.
 *
 * @param {string[]} args plain words without spaces
 * @returns {Promise<number>}
 */
export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...args]) : run('npm', args);
}

/**
 * Runs the program of an installed package, without a shell and without npx.
 *
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function tool(script, args, env) {
  return run(process.execPath, [`node_modules/${script}`, ...args], env);
}
