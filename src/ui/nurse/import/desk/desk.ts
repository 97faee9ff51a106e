import type { ImportProblem } from '#domain/cohort-import/importProblem.ts';
import type { KnownFile } from '#domain/cohort-import/planPatient.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { Answer, PlanOrder, PlanView, RecognisedFile } from './deskMessages.ts';

export type AnswerOf<Kind extends Answer['kind']> = Answer & { readonly kind: Kind };

/** Where a file is read and weighed, as whoever brings it in talks to it. It holds one file until it is closed. */
export type Desk = {
  open(file: File): Promise<AnswerOf<'recognised' | 'refused'>>;
  header(header: 'header' | 'noHeader'): Promise<RecognisedFile>;
  plan(order: PlanOrder): Promise<PlanView>;
  actions(from: number, count: number): Promise<readonly (readonly Intent[])[]>;
  problems(): Promise<readonly ImportProblem[]>;
  close(): void;
};

export type DeskHelp = {
  /** Opens the files of patients the tablet knows: the desk has no store. */
  readonly knownFile: (patientId: string) => Promise<KnownFile>;
  readonly progress: (done: number, total: number) => void;
};
