import type { TabletPatient } from '#domain/cohort-import/matchPatient.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { LockedError, type SavingGroups, type Store } from '#store/store.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { bringIn } from './bringIn.ts';
import type { Desk, DeskHelp } from './desk/desk.ts';
import type { PlanView, RecognisedFile } from './desk/deskMessages.ts';
import { firstChoices, type ImportChoices, missingChoices, settingsOf } from './importChoices.ts';
import type { ImportStage } from './importStage.ts';
import { knownFileOf } from './knownFileOf.ts';
import { recallColumns, rememberColumns } from './rememberedColumns.ts';
import { wholeDirectory } from './wholeDirectory.ts';

type Surroundings = {
  readonly store: Store;
  readonly newDesk: (help: DeskHelp) => Desk;
  readonly today: () => LocalDate;
  readonly report: (error: unknown) => void;
};

/** One file on its way in: from the desk that reads it to the store that keeps it. */
export class ImportWork {
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  #stage: ImportStage = { kind: 'choose' };
  #desk: Desk | undefined;
  #ending = new AbortController();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  readonly stage = (): ImportStage => this.#stage;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async open(file: File): Promise<void> {
    this.#go({ kind: 'opening', name: file.name });
    try {
      const answer = await this.#freshDesk().open(file);
      if (answer.kind === 'refused') {
        this.#go({ kind: 'choose', refused: { name: file.name, refusal: answer.refusal } });
        return;
      }
      const recalled = await recallColumns(this.#around.store, answer.file);
      const choices = { ...firstChoices(answer.file), ...recalled };
      const remembered = recalled === undefined ? 'no' : 'yes';
      this.#go({ kind: 'settings', file: answer.file, choices, remembered, failed: 'no' });
    } catch (error) {
      this.#around.report(error);
      this.#go({ kind: 'choose', refused: { name: file.name, refusal: { why: 'unreadable' } } });
    }
  }

  choose(choices: ImportChoices): void {
    const now = this.#stage;
    if (now.kind === 'settings' || now.kind === 'planned') this.#go({ ...now, choices });
  }

  /** The first line names the columns, or does not: the file is looked at again, and what was said of columns is moot. */
  async sayHeader(header: 'header' | 'noHeader'): Promise<void> {
    const file = await this.#desk?.header(header);
    if (file === undefined || this.#stage.kind !== 'settings') return;
    this.#go({ kind: 'settings', file, choices: { ...firstChoices(file), header }, remembered: 'no', failed: 'no' });
  }

  /** The dry run: nothing is written. */
  async check(choices: ImportChoices): Promise<void> {
    const now = this.#stage;
    if (now.kind !== 'settings' && now.kind !== 'planned' && now.kind !== 'done') return;
    const { file, remembered } = now;
    // What nobody has said would have to be guessed.
    if (missingChoices(file, choices).length > 0) return;
    const signal = this.#begin();
    this.#go({ kind: 'planning', file, choices, remembered, done: 0, total: 0 });
    try {
      await rememberColumns(this.#around.store, file, choices);
      const plan = await this.#planned(file, choices, signal);
      this.#go({ kind: 'planned', file, choices, remembered, plan });
    } catch (error) {
      const isMeant = signal.aborted || error instanceof LockedError;
      if (!isMeant) this.#around.report(error);
      this.#go({ kind: 'settings', file, choices, remembered, failed: isMeant ? 'no' : 'yes' });
    }
  }

  async bring(): Promise<void> {
    const now = this.#stage;
    const desk = this.#desk;
    if (now.kind !== 'planned' || desk === undefined) return;
    const { file, choices, remembered, plan } = now;
    const about = { file, choices, remembered, plan };
    const signal = this.#begin();
    let saved = 0;
    this.#go({ kind: 'bringing', ...about, saved });
    const heard = (actions: number) => {
      saved = actions;
      this.#go({ kind: 'bringing', ...about, saved });
    };
    const outcome = await this.#ended(
      bringIn(desk, this.#around.store, { total: plan.actions, signal, saved: heard }),
      () => saved,
    );
    this.#go({ kind: 'done', ...about, outcome, saved: outcome.kind === 'saved' ? plan.actions : outcome.saved });
  }

  /** Ends a check, or a bringing in: what is written stays. */
  stop(): void {
    this.#ending.abort();
  }

  /** Back to what was said of the file. */
  change(): void {
    const now = this.#stage;
    if (now.kind === 'planned') this.#go({ ...now, kind: 'settings', failed: 'no' });
  }

  restart(): void {
    this.#letGo();
    this.#go({ kind: 'choose' });
  }

  /** The screen is left: nothing goes on behind it. */
  end(): void {
    this.#ending.abort();
    this.#letGo();
  }

  problems(): ReturnType<Desk['problems']> {
    return this.#desk === undefined ? Promise.resolve([]) : this.#desk.problems();
  }

  async #planned(file: RecognisedFile, choices: ImportChoices, signal: AbortSignal): Promise<PlanView> {
    const { store, today } = this.#around;
    const { patients } = await wholeDirectory(store, signal);
    if (this.#desk === undefined) throw new Error('the desk was closed');
    const order = {
      settings: settingsOf(file, choices, today()),
      header: choices.header ?? 'header',
      directory: patients.map(tabletPatient),
      site: store.user.account.site.id,
    } as const;
    return Promise.race([this.#desk.plan(order), abortOf(signal)]);
  }

  /** A lock or a bug in the middle of it is told like any other end: with how much is in. */
  async #ended(bringing: Promise<SavingGroups>, saved: () => number): Promise<SavingGroups> {
    try {
      return await bringing;
    } catch (error) {
      if (error instanceof LockedError) return { kind: 'notSaved', why: 'locked', saved: saved() };
      this.#around.report(error);
      return { kind: 'notSaved', why: 'unknown', saved: saved() };
    }
  }

  #freshDesk(): Desk {
    this.#letGo();
    this.#desk = this.#around.newDesk({
      knownFile: async (patientId) => knownFileOf(await this.#around.store.patient(patientId)),
      progress: (done, total) => {
        if (this.#stage.kind === 'planning') this.#go({ ...this.#stage, done, total });
      },
    });
    return this.#desk;
  }

  #letGo(): void {
    this.#desk?.close();
    this.#desk = undefined;
  }

  #begin(): AbortSignal {
    this.#ending = new AbortController();
    return this.#ending.signal;
  }

  #go(stage: ImportStage): void {
    this.#stage = stage;
    for (const listener of this.#listeners) listener();
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('the check was stopped', 'AbortError')));
  });
}

function tabletPatient(line: PatientSummary): TabletPatient {
  const { patientId, birthName, firstName, usedName, usedFirstName, birthDate, sex } = line;
  return { patientId, birthName, firstName, usedName, usedFirstName, birthDate, sex };
}
