import { type Linking, linkIntents } from '#facts/links.ts';
import { useRecording, type Recording } from '#ui/nurse/saving/useRecording.ts';
import { useStore } from '#ui/shared/data/useStore.ts';

type Said = { readonly said: string; readonly onKept?: () => void };

export type LinkFiles = (pair: readonly [string, string], linking: Linking, said: Said) => Promise<void>;

/**
 * Says of two files, and of all that were joined to either, that they are one person's or not. One action: every link of it
 * is kept or none.
 */
export function useLinking(): { readonly link: LinkFiles; readonly recording: Recording } {
  const store = useStore();
  const recording = useRecording();

  async function link([one, other]: readonly [string, string], linking: Linking, said: Said): Promise<void> {
    const [a, b] = await Promise.all([store.patient(one), store.patient(other)]);
    const links = [...new Map([...a.file.links, ...b.file.links].map((chain) => [chain.chain, chain])).values()];
    const together = [one, ...a.file.joined];
    const isOnePerson = together.includes(other);
    const ones = isOnePerson ? together.filter((id) => id !== other) : together;
    const others = isOnePerson ? [other] : [other, ...b.file.joined];
    const pairs = ones.flatMap((mine) => others.map((theirs) => [mine, theirs] as const));
    const intents = pairs.flatMap((pair) => linkIntents(pair, links, linking));
    await recording.record(intents, said);
  }

  return { link, recording };
}
