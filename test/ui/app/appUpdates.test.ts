import { describe, expect, it, vi } from 'vitest';
import type { InstallListener } from '#pwa/installListener.ts';
import { appUpdates } from '#ui/app/updates/appUpdates.ts';

/** Updates whose installation is in the test's hand. */
function anInstallation() {
  const heard: InstallListener[] = [];
  const updates = appUpdates(async (listener) => {
    heard.push(listener);
  });
  const begin = (): InstallListener => {
    updates.begin();
    const [listener] = heard;
    if (listener === undefined) throw new Error('nothing was installed');
    return listener;
  };
  return { updates, begin, heard };
}

describe('the installed app', () => {
  it('is installed once, and not before the first screen stands', () => {
    const { updates, begin, heard } = anInstallation();
    expect(heard).toHaveLength(0);
    begin();
    updates.begin();
    expect(heard).toHaveLength(1);
  });

  it('waits with a new version until somebody asks for it', () => {
    const { updates, begin } = anInstallation();
    const apply = vi.fn<() => void>();
    begin().updateReady(apply);
    expect(apply).not.toHaveBeenCalled();
    const state = updates.state();
    if (state.kind === 'updateReady') state.apply();
    expect(apply).toHaveBeenCalledOnce();
  });

  it('keeps a waiting version in sight when the app becomes ready offline after it', () => {
    const { updates, begin } = anInstallation();
    const listener = begin();
    listener.updateReady(() => {});
    listener.offlineReady();
    expect(updates.state().kind).toBe('updateReady');
  });
});
