import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aStaticServer, type StaticServer } from '#test/pwa/aStaticServer.ts';
import { buildVersion } from '#test/pwa/buildVersion.ts';
import { aTabletPage, type TabletPage } from '#test/support/aTabletPage.ts';

const OLD = '1.0.0-journey';
const NEW = '1.1.0-journey';
const SOON = { timeout: 30_000 };

describe('a tablet that gets a new version of the app', () => {
  let builds: string;
  let server: StaticServer;
  let tablet: TabletPage;

  beforeAll(async () => {
    builds = await mkdtemp(join(tmpdir(), 'equilibre-builds-'));
    await buildVersion(OLD, join(builds, 'old'));
    await buildVersion(NEW, join(builds, 'new'));
    server = await aStaticServer(join(builds, 'old'));
    tablet = await aTabletPage({ region: server });
  });

  afterAll(async () => {
    await tablet.close();
    await server.stop();
    await rm(builds, { recursive: true, force: true });
  });

  async function cutTheNetwork() {
    await server.stop();
    await tablet.offline();
  }

  async function restoreTheNetwork() {
    await server.start();
    await tablet.online();
  }

  it('is served by its own worker from the first visit on, without a reload', async () => {
    await tablet.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await shownVersion(tablet.page)).toBe(OLD);
  });

  it('starts with no network and no server, also after the browser was closed', async () => {
    await cutTheNetwork();
    await tablet.page.reload();
    expect(await shownVersion(tablet.page)).toBe(OLD);
    await tablet.restartBrowser();
    expect(await shownVersion(tablet.page)).toBe(OLD);
    await restoreTheNetwork();
  });

  it.each(['/api/health', '/auth/sign-in', '/dev-idp/login'])('leaves %s to the region', async (path) => {
    const other = await tablet.context.newPage();
    await other.goto(`${server.url}${path}`);
    expect(await other.textContent('body')).toBe('the region itself');
    await other.close();
  });

  it('says that the region is away rather than showing the app in its place', async () => {
    await cutTheNetwork();
    const other = await tablet.context.newPage();
    await expect(other.goto(`${server.url}/api/health`)).rejects.toThrow(/ERR_/);
    await other.close();
    await restoreTheNetwork();
  });

  it('keeps the old version, through reloads, while the new one waits', async () => {
    // A browser whose network was cut a moment ago may take minutes to look for an update: this one begins anew.
    await tablet.close();
    tablet = await aTabletPage({ region: server });
    await tablet.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    server.deploy(join(builds, 'new'));
    await lookForUpdate(tablet.page);
    await expect.poll(() => tablet.page.evaluate(hasWaitingWorker), SOON).toBe(true);
    expect(await shownVersion(tablet.page)).toBe(OLD);
    await tablet.page.reload();
    expect(await shownVersion(tablet.page)).toBe(OLD);
    expect(await tablet.page.evaluate(hasWaitingWorker)).toBe(true);
  });

  it('does not reload a page that did not ask, when another tab accepts the new version', async () => {
    const other = await tablet.context.newPage();
    await other.goto(server.url);
    expect(await shownVersion(other)).toBe(OLD);
    await tablet.page.evaluate(() => document.documentElement.setAttribute('data-before', 'yes'));
    await acceptUpdate(other);
    await other.reload();
    expect(await shownVersion(other)).toBe(NEW);
    expect(await tablet.page.getAttribute('html', 'data-before')).toBe('yes');
    expect(await shownVersion(tablet.page)).toBe(OLD);
    await other.close();
  });

  it('shows the new version at its next start, with no network and no server', async () => {
    await cutTheNetwork();
    await tablet.page.reload();
    expect(await shownVersion(tablet.page)).toBe(NEW);
    await tablet.restartBrowser();
    expect(await shownVersion(tablet.page)).toBe(NEW);
    await restoreTheNetwork();
  });

  it('keeps nothing of the old version', async () => {
    const kept = await tablet.page.evaluate(async () => {
      const kinds = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return kinds.flat().map((request) => new URL(request.url).pathname);
    });
    const pages = kept.filter((path) => path === '/index.html');
    expect(pages).toHaveLength(1);
  });
});

async function shownVersion(page: Page): Promise<string | undefined> {
  await page.waitForFunction(() => document.documentElement.dataset['appVersion'] !== undefined);
  return page.evaluate(() => document.documentElement.dataset['appVersion']);
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Not awaited: whether it came is seen by the worker that waits.
    registration.update().catch(reportError);
  });
}

async function hasWaitingWorker(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (registration?.waiting ?? null) !== null;
}

/**
 * Chromium lets the new worker take over once the old one is idle. A debugger attached to a worker, as this test's is,
 * can keep it from ever being idle: it is then stopped, as Chromium does by itself after half a minute.
 */
async function acceptUpdate(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  const accepted = async () => {
    await page.evaluate(askToTakeOver);
    await browser.send('ServiceWorker.stopAllWorkers');
    return page.evaluate(hasWaitingWorker);
  };
  await expect.poll(accepted, { ...SOON, interval: 1_000 }).toBe(false);
}

/** As the app asks, once its user accepted; then leaves the worker a moment to do it. */
async function askToTakeOver(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
  await new Promise((resolve) => setTimeout(resolve, 500));
}
