/**
 * Tells zod, before any of it is loaded, not to try `new Function`, which the page's own policy refuses aloud.
 *
 * By the object it keeps its settings in, made here first: calling it would load it before the lock screen, which needs
 * none of it.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
