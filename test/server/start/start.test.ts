import { EventEmitter } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from '#server/start/lockDataDir.ts';
import { restoredLine } from '#server/start/restoredLine.ts';
import { stopOnSignal } from '#server/start/stopOnSignal.ts';
import { welcomeLines } from '#server/start/welcomeLines.ts';
import { whyNotStarted } from '#server/start/whyNotStarted.ts';
import { aConfig } from '#test/server/app/aListeningRegion.ts';

describe('a data folder', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'equilibre-data-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('is taken by one region and refused to a second one', async () => {
    expect(await lockDataDir(dir, 101, () => true)).toMatchObject({ kind: 'locked' });
    expect(await lockDataDir(dir, 102, () => true)).toEqual({ kind: 'taken', by: 101 });
  });

  it('is free again once released', async () => {
    const first = await lockDataDir(dir, 101, () => true);
    if (first.kind === 'locked') await first.release();
    expect(await lockDataDir(dir, 102, () => true)).toMatchObject({ kind: 'locked' });
  });

  it.each([
    { left: 'a crash', held: '101', own: 102, lives: false },
    { left: 'an earlier container', held: '1', own: 1, lives: true },
    { left: 'a full disk', held: '', own: 102, lives: true },
  ])('is taken over when its lock was left by $left', async ({ held, own, lives }) => {
    await writeFile(join(dir, 'region.pid'), held);
    expect(await lockDataDir(dir, own, () => lives)).toMatchObject({ kind: 'locked' });
    expect(await readFile(join(dir, 'region.pid'), 'utf8')).toBe(String(own));
  });
});

describe('a region that is asked to stop', () => {
  const asked = (stop: () => Promise<void>) => {
    const signals = new EventEmitter();
    const exits: number[] = [];
    const said: string[] = [];
    stopOnSignal(signals, { stop, say: (line) => said.push(line), exit: (code) => exits.push(code) });
    return { signals, exits, said };
  };

  it('finishes what it has in hand, then ends well', async () => {
    let finish = () => {};
    const { signals, exits, said } = asked(() => new Promise((resolve) => (finish = resolve)));
    signals.emit('SIGTERM');
    await Promise.resolve();
    expect(exits).toEqual([]);
    expect(said).toHaveLength(1);
    finish();
    await new Promise(setImmediate);
    expect(exits).toEqual([0]);
  });

  it('ends at once at the second signal', () => {
    const { signals, exits } = asked(() => new Promise(() => undefined));
    signals.emit('SIGINT');
    signals.emit('SIGINT');
    expect(exits).toEqual([1]);
  });

  it('says so when it could not stop cleanly', async () => {
    const { signals, exits, said } = asked(() => Promise.reject(new Error('the disk is gone')));
    signals.emit('SIGTERM');
    await new Promise(setImmediate);
    expect(exits).toEqual([1]);
    expect(said.join()).toContain('the disk is gone');
  });
});

describe('what is printed', () => {
  const config = aConfig('http://localhost:8080', 8080);

  it('gives the address and, in a demonstration, everybody one may be', () => {
    const lines = welcomeLines(config, { demonstration: true, app: 'built' }).join('\n');
    expect(lines).toContain('http://localhost:8080');
    for (const name of [
      'Claire Morel',
      'Sophie Vuillemin',
      'Antoine Girod',
      'Luc Perrin',
      'Élise Faivre',
      'Nadia Benali',
    ]) {
      expect(lines).toContain(name);
    }
  });

  it('gives nobody where the region is real, and says when the app is missing', () => {
    const lines = welcomeLines(config, { demonstration: false, app: 'missing' }).join('\n');
    expect(lines).not.toContain('Claire Morel');
    expect(lines).toContain('npm run build');
  });

  it('says after a restoration how much begins anew, and that it is declared once', () => {
    const line = restoredLine({ scopes: 12, tablets: 5 });
    expect(line).not.toContain('\n');
    for (const said of ['12 feeds', '5 tablets', 'without --restored']) expect(line).toContain(said);
  });

  it.each([
    { code: 'EADDRINUSE', says: 'PORT=8081' },
    { code: 'EACCES', says: 'DATA_DIR' },
    { code: 'ENOSPC', says: 'nothing was deleted' },
    { code: 'XX001', says: 'Restore that folder' },
  ])('says how to mend $code', ({ code, says }) => {
    expect(whyNotStarted(Object.assign(new Error('no'), { code }), config)).toContain(says);
  });
});
