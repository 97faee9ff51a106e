import { fillTablet } from './fillTablet.ts';
import { measureFlags } from './measureFlags.ts';
import { measureTtr } from './measureTtr.ts';
import { rawCurve } from './rawCurve.ts';
import { rawSearch } from './rawSearch.ts';
import { keyDerivations, rawPuts, rawRead } from './rawStorage.ts';

declare global {
  /** What the benches call in the page, by `page.evaluate`. */
  var bench: typeof calls;
}

const calls = { fillTablet, measureFlags, measureTtr, keyDerivations, rawCurve, rawPuts, rawRead, rawSearch };
globalThis.bench = calls;
