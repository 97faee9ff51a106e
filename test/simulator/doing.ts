import type { LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Faults, type Fault } from '#test/store/faults.ts';
import { restart, save, type SimulatedTablet } from './simulatedTablet.ts';
import { count, type World } from './world.ts';

export function isWorking(tablet: SimulatedTablet): boolean {
  return tablet.state === 'alive' && tablet.revoked === 'no';
}

/** Saves, and remembers what the person was told is saved. */
export async function tell(world: World, tablet: SimulatedTablet, intents: readonly Intent[]): Promise<boolean> {
  const saving = await save(tablet, intents);
  count(world, saving.kind === 'saved' ? 'saved' : `notSaved:${saving.why}`);
  if (saving.kind !== 'saved') return false;
  remember(world, tablet, saving.facts);
  return true;
}

export function remember(
  world: World,
  tablet: SimulatedTablet,
  facts: readonly { readonly fact: { readonly id: string }; readonly bytes: string }[],
): void {
  for (const { fact, bytes } of facts) world.told.push({ id: fact.id, bytes, tablet });
}

/** Runs with one write of the storage failing, somewhere. What was done before it stays done. */
export async function failing(world: World, fault: Fault, run: () => Promise<string>): Promise<string> {
  const at = world.random.between(1, 8);
  const faults = new Faults((write) => (write === at ? fault : undefined));
  try {
    return await run();
  } catch (error) {
    return error instanceof Error ? error.name : 'failed';
  } finally {
    faults.removed();
  }
}

/** A tab is closed without locking the tablet: the others go on. */
export async function closed(tablet: SimulatedTablet, store: SimulatedTablet['store']): Promise<void> {
  store.lock();
  tablet.store.lock();
  await restart(tablet);
}

export async function aKnownFile(world: World, tablet: SimulatedTablet): Promise<PatientFile | undefined> {
  if (world.patients.length === 0) return undefined;
  const first = world.random.between(0, world.patients.length - 1);
  for (let at = 0; at < world.patients.length; at += 1) {
    const patientId = world.patients[(first + at) % world.patients.length] ?? '';
    const { file } = await tablet.store.patient(patientId);
    if (file.identity !== undefined) return file;
  }
  return undefined;
}

export async function anInrSeen(world: World, tablet: SimulatedTablet) {
  const file = await aKnownFile(world, tablet);
  const chains = file?.inrs.filter((inr) => inr.lines.length === 1 && inr.lines[0].entries.length > 0) ?? [];
  if (file === undefined || chains.length === 0) return undefined;
  const { chain, lines } = world.random.pick(chains);
  return { patientId: file.patientId, chain, head: lines[0].head.id };
}

export function aDayOf(world: World): LocalDate {
  return `2026-03-${String(world.random.between(1, 28)).padStart(2, '0')}` as LocalDate;
}

export function patientName(world: World, patientId: string): string {
  return `P${world.patients.indexOf(patientId) + 1}`;
}
