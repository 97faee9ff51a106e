import { evaluationOn } from '#domain/complexity/evaluation.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { everyOwner, isPatient, readOwners } from '#store/packs/ownerFacts.ts';
import { readPlaces } from '#store/readPlaces.ts';
import type { Session } from '#store/session.ts';
import type { Directory, StoreChange } from '#store/store.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { NO_PAGES, PAGE_SIZE, type Pages, readPages, writePages } from './directoryPages.ts';
import { countMarks, dirtyMarks } from './dirtyMarks.ts';
import { Companions } from './companions.ts';
import { withLines } from './inNameOrder.ts';
import { linesOfPerson, type RulesOfDay } from './linesOfPerson.ts';
import { pagesWith } from './pagesWith.ts';

/** Patients read in one transaction. */
const READ_AT_ONCE = 16;
const LONGEST_BLOCK_MS = 8;

type Lines = ReadonlyMap<string, PatientSummary | undefined>;

/**
 * The directory in memory, and the work that keeps it true: lines of patients whose facts changed, lines of another
 * day, lines of pages that could not be read. All of it derived: what fails here is done again, and loses nothing.
 */
export class DirectoryKeeper {
  readonly #session: Session;
  #pages: Pages = NO_PAGES;
  #directory: Directory = { patients: [], progress: undefined, unreadable: 0 };
  /** Patients that stand in no page, or in a page without having facts; undefined until it was looked up. */
  #strays: Set<string> | undefined;
  /** The days on which the lines were made: few, and asked for at every look at the directory. */
  #days: ReadonlySet<LocalDate> = new Set();
  /** The rule sets by which they were made; what they would be made by now, once it has been looked up. */
  #ruleSets: ReadonlySet<number> = new Set();
  /** Versions of the critical thresholds that open results were judged by. */
  #criticalRules: ReadonlySet<number> = new Set();
  #rules: RulesOfDay | undefined;
  #companions = new Companions([]);
  #done = 0;
  #outdated = false;

  constructor(session: Session) {
    this.#session = session;
  }

  directory(): Directory {
    return this.#directory;
  }

  /** Whether the lines were made on another day: windows of twelve months end elsewhere by now. */
  isOfAnotherDay(): boolean {
    const today = this.#session.env.today();
    return [...this.#days].some((day) => day !== today);
  }

  /** A place may have published other rules: they are looked up before the next piece of work. */
  rereadRules(): void {
    this.#rules = undefined;
  }

  /** A change of one file is one of the whole person: of everybody on whose line it stands. */
  withCompanions(change: StoreChange): StoreChange {
    if (change.kind !== 'patients') return change;
    return { ...change, patientIds: new Set(this.#companions.of(change.patientIds)) };
  }

  async read(): Promise<void> {
    const pages = await readPages(this.#session, this.#pages);
    if (pages.unreadable.size > 0) this.#strays = undefined;
    const lines = [...pages.pages.values()].flatMap((page) => page.summaries);
    this.#pages = pages;
    const patients = withLines([], new Map(lines.map((line) => [line.patientId, line])));
    this.#show(patients, pages.unreadable.size);
  }

  /** Says that there is work before it has been counted, so that no screen takes the lines for complete. */
  expectWork(): void {
    this.#directory = { ...this.#directory, progress: this.#directory.progress ?? { done: 0, total: 1 } };
  }

  /** Another tab has written pages: they are read before the next piece of work. */
  reread(): void {
    this.#outdated = true;
  }

  /** Drops every line. */
  forget(): void {
    this.#pages = NO_PAGES;
    this.#strays = undefined;
    this.#days = new Set();
    this.#ruleSets = new Set();
    this.#criticalRules = new Set();
    this.#rules = undefined;
    this.#companions = new Companions([]);
    this.#directory = { patients: [], progress: undefined, unreadable: 0 };
  }

  /** One batch: reads the facts of some patients, makes their lines, writes the pages they stand in. */
  async work(): Promise<'done' | 'more'> {
    if (this.#outdated) {
      this.#outdated = false;
      await this.read();
    }
    this.#strays ??= await this.#findStrays();
    const rules = await this.#rulesOfDay();
    const { ids, marks, remaining } = await this.#nextBatch(rules);
    this.#showProgress(remaining);
    if (ids.length === 0 && this.#pages.unreadable.size === 0) return this.#complete();
    const lines = await this.#summarised(this.#companions.of(ids), rules);
    const isLast = ids.length === remaining;
    const change = {
      ...pagesWith(this.#pages, lines),
      gone: isLast ? this.#pages.unreadable : new Set<string>(),
      marks,
    };
    if (!(await writePages(this.#session, this.#pages.head, change))) {
      await this.read(); // Another tab has written: what it did need not be done again.
      return 'more';
    }
    this.#adopt(lines, change.pages, change.gone);
    return 'more';
  }

  /** The rules of the place, on this day. */
  async #rulesOfDay(): Promise<RulesOfDay> {
    const today = this.#session.env.today();
    if (this.#rules?.evaluation.today.day === today) return this.#rules;
    const { complexPatient, criticalInr } = await readPlaces(this.#session);
    this.#rules = { evaluation: evaluationOn(complexPatient.inForce, today), criticalInr };
    return this.#rules;
  }

  async #nextBatch({ evaluation: { rules, today: on }, criticalInr }: RulesOfDay) {
    const today = on.day;
    const { marks, marked } = await this.#session.db.read(['directory'], async (tables) => ({
      marks: await dirtyMarks(tables, PAGE_SIZE),
      marked: await countMarks(tables),
    }));
    const strays = [...(this.#strays ?? [])].filter((id) => !marks.has(id));
    const isStale = ({ asOf, complexity, openResults }: PatientSummary) =>
      asOf !== today ||
      complexity.ruleSetVersion !== rules.version ||
      openResults.some((result) => result.rules.version !== criticalInr.version);
    const mayBeStale =
      this.isOfAnotherDay() ||
      [...this.#ruleSets].some((version) => version !== rules.version) ||
      [...this.#criticalRules].some((version) => version !== criticalInr.version);
    const stale = mayBeStale
      ? this.#directory.patients
          .filter((line) => isStale(line) && !marks.has(line.patientId))
          .map((line) => line.patientId)
      : [];
    const ids = [...marks.keys(), ...strays, ...stale].slice(0, PAGE_SIZE);
    return { ids, marks, remaining: Math.max(ids.length, marked + strays.length + stale.length) };
  }

  async #summarised(ids: readonly string[], rules: RulesOfDay): Promise<Lines> {
    const { env } = this.#session;
    const lines = new Map<string, PatientSummary | undefined>();
    for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
      const owners = await readOwners(this.#session, ids.slice(at, at + READ_AT_ONCE));
      let began = env.now();
      for (const owner of owners) {
        if (lines.has(owner.owner)) continue; // Made with that of another of her files.
        for (const [id, line] of await linesOfPerson(this.#session, owner, rules)) lines.set(id, line);
        if (env.now() - began < LONGEST_BLOCK_MS) continue;
        await env.whenIdle();
        began = env.now();
      }
    }
    return lines;
  }

  #adopt(lines: Lines, pages: Pages['pages'], gone: ReadonlySet<string>): void {
    const kept = new Map([...this.#pages.pages, ...pages]);
    const unreadable = new Set([...this.#pages.unreadable].filter((key) => !gone.has(key)));
    this.#pages = { head: this.#pages.head + 1, pages: kept, unreadable };
    for (const id of lines.keys()) this.#strays?.delete(id);
    this.#done += lines.size;
    this.#show(withLines(this.#directory.patients, lines), unreadable.size);
    this.#session.changes.tell({ kind: 'directory' });
  }

  #show(patients: Directory['patients'], unreadable: number): void {
    this.#days = new Set(patients.map((line) => line.asOf));
    this.#ruleSets = new Set(patients.map((line) => line.complexity.ruleSetVersion));
    this.#criticalRules = new Set(patients.flatMap(({ openResults }) => openResults.map(({ rules }) => rules.version)));
    this.#companions = new Companions(patients);
    this.#directory = { ...this.#directory, patients, unreadable };
  }

  #showProgress(remaining: number): void {
    const total = this.#done + remaining;
    this.#directory = { ...this.#directory, progress: { done: this.#done, total } };
  }

  #complete(): 'done' {
    this.#done = 0;
    if (this.#directory.progress === undefined) return 'done';
    this.#directory = { ...this.#directory, progress: undefined };
    this.#session.changes.tell({ kind: 'directory' });
    return 'done';
  }

  async #findStrays(): Promise<Set<string>> {
    const owners = new Set([...(await everyOwner(this.#session))].filter(isPatient));
    const listed = new Set(this.#directory.patients.flatMap((line) => [line.patientId, ...(line.joined ?? [])]));
    const unlisted = [...owners].filter((owner) => !listed.has(owner));
    const withoutFacts = [...listed].filter((patientId) => !owners.has(patientId));
    return new Set([...unlisted, ...withoutFacts]);
  }
}
