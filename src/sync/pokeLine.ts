import type { Poke } from '#protocol/pull.ts';
import type { RegionClient } from './regionClient.ts';

/** The line on which the region says that something moved. */
export type PokeLine = { open(): void; close(): void };

/** Opened after an exchange that went well; a line that broke for good is opened again after the next one. */
export function pokeLine(region: RegionClient, listener: { opened(): void; moved(poke: Poke): void }): PokeLine {
  let line: { readonly close: () => void } | undefined;
  const close = () => {
    line?.close();
    line = undefined;
  };
  return {
    open: () => {
      line ??= { close: region.poke({ ...listener, closed: close }) };
    },
    close,
  };
}
