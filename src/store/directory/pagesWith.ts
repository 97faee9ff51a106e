import type { PatientSummary } from '#store/patientSummary.ts';
import { PAGE_SIZE, pageKey, type Page, type Pages } from './directoryPages.ts';

/** The pages that change when some lines do: each line where it stood, new ones where there is room. */
export function pagesWith(
  before: Pages,
  lines: ReadonlyMap<string, PatientSummary | undefined>,
): { readonly pages: ReadonlyMap<string, Page> } {
  const changed = new Map<string, Map<string, PatientSummary>>();
  const linesOf = (key: string) => {
    const open = changed.get(key) ?? new Map((before.pages.get(key)?.summaries ?? []).map((s) => [s.patientId, s]));
    changed.set(key, open);
    return open;
  };
  const placeOf = placesOf(before);
  const added: PatientSummary[] = [];
  for (const [patientId, line] of lines) {
    const keys = placeOf.get(patientId) ?? [];
    // A line that stands twice (two tabs once wrote it) stays only where it stood first.
    for (const key of keys) linesOf(key).delete(patientId);
    if (line === undefined) continue;
    if (keys[0] === undefined) added.push(line);
    else linesOf(keys[0]).set(patientId, line);
  }
  let number = 0;
  for (const line of added) {
    while (before.unreadable.has(pageKey(number)) || sizeOf(before, changed, pageKey(number)) >= PAGE_SIZE) number += 1;
    linesOf(pageKey(number)).set(line.patientId, line);
  }
  const pages = [...changed].map(([key, page]): [string, Page] => {
    const generation = (before.pages.get(key)?.generation ?? 0) + 1;
    return [key, { generation, summaries: [...page.values()] }];
  });
  return { pages: new Map(pages) };
}

function placesOf(before: Pages): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [key, page] of before.pages) {
    for (const { patientId } of page.summaries) places.set(patientId, [...(places.get(patientId) ?? []), key]);
  }
  return places;
}

function sizeOf(before: Pages, changed: ReadonlyMap<string, ReadonlyMap<string, unknown>>, key: string): number {
  return changed.get(key)?.size ?? before.pages.get(key)?.summaries.length ?? 0;
}
