import { afterAll, beforeAll, describe } from 'vitest';
import { aRegion, type ARegion } from '#test/support/aRegion.ts';
import type { Database } from '#server/db/openDatabase.ts';
import { accessContract } from './accessContract.ts';
import { exportContract } from './exportContract.ts';
import { linkContract } from './linkContract.ts';
import { pullContract } from './pullContract.ts';
import { pushContract } from './pushContract.ts';
import { quarantineContract } from './quarantineContract.ts';
import { rightsContract } from './rightsContract.ts';
import { sealContract } from './sealContract.ts';

export type OpenedForContract = { readonly database: Database; readonly url?: string; close(): Promise<void> };

/** The region of the running suite: opened once, used by tests that never meet each other's places or patients. */
export type TheRegion = () => ARegion;

/** What the region promises about facts, whatever database it stands on. */
export function factLogContract(name: string, open: () => Promise<OpenedForContract>): void {
  describe.each([name])('%s', () => {
    let opened: OpenedForContract | undefined;
    let region: ARegion | undefined;
    beforeAll(async () => {
      opened = await open();
      region = await aRegion(opened.database, opened.url);
    });
    afterAll(async () => {
      await region?.stop();
      await opened?.close();
    });
    const theRegion: TheRegion = () => {
      if (region === undefined) throw new Error('the region is not open');
      return region;
    };
    describe('a push', () => {
      pushContract(theRegion);
    });
    describe('what is kept apart', () => {
      quarantineContract(theRegion);
    });
    describe('a pull', () => {
      pullContract(theRegion);
    });
    describe('access', () => {
      accessContract(theRegion);
    });
    describe('the right to write', () => {
      rightsContract(theRegion);
    });
    describe('a link between two files', () => {
      linkContract(theRegion);
    });
    describe('an export', () => {
      exportContract(theRegion);
    });
    describe('row-level security', () => {
      sealContract(theRegion);
    });
  });
}
