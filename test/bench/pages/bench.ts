import { measureTtr } from './measureTtr.ts';

declare global {
  /** What the benches call in the page, by `page.evaluate`. */
  var bench: { readonly measureTtr: typeof measureTtr };
}

globalThis.bench = { measureTtr };
