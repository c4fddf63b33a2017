import { spawn } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { root } from '../../deploy/root.mjs';

/** Runs `npm start`'s own program until it ends or has said where the app is. */
function start(port: string) {
  const child = spawn(process.execPath, ['start.mjs'], { cwd: root, env: { ...process.env, PORT: port } });
  let said = '';
  return new Promise<{ said: string; code: number | null; stop: () => Promise<unknown> }>((resolve) => {
    const ended = new Promise((done) => child.on('exit', done));
    const stop = () => {
      child.kill();
      return ended;
    };
    const listen = (part: Buffer) => {
      said += part.toString();
      if (said.includes('Ctrl+C')) resolve({ said, code: null, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => resolve({ said, code, stop }));
  });
}

test('npm start serves the built app and says where', async () => {
  const { said, stop } = await start('0');
  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [''];
  expect(await (await fetch(url)).text()).toContain('<title>Fyrfas</title>');
  await stop();
});

test('npm start on a port that is taken says so, and does not move to where the data is not', async () => {
  const { port } = new URL(inject('appUrl'));
  const { said, code } = await start(port);
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is taken.`);
});

test('npm start with a port that is none says so', async () => {
  expect(await start('eighty')).toMatchObject({ code: 1, said: expect.stringContaining('PORT must be a number') });
});

test('no rule for tables in the built style sheet asks what stands round a cell', async () => {
  const page = await (await fetch(inject('appUrl'))).text();
  const [, sheet = ''] = /href="([^"]+\.css)"/.exec(page) ?? [];
  const css = await (await fetch(new URL(sheet, inject('appUrl')))).text();
  expect(css).toContain('.ds-table');
  expect(css.match(/[^{}]*\.ds-table[^{}]*:has\([^{}]*/g)).toBeNull();
});
