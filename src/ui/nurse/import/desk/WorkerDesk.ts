import type { ImportProblem } from '#domain/cohort-import/importProblem.ts';
import type { KnownFile } from '#domain/cohort-import/planPatient.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { AnswerOf, Desk, DeskHelp } from './desk.ts';
import type { Answer, FromDesk, PlanOrder, PlanView, Question, RecognisedFile, ToDesk } from './deskMessages.ts';

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** The desk in a thread of its own: a file of 100 000 rows is read without the page standing still. */
export class WorkerDesk implements Desk {
  readonly #worker: Worker;
  readonly #help: DeskHelp;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(help: DeskHelp) {
    this.#help = help;
    this.#worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromDesk>) => this.#hear(data));
    this.#worker.addEventListener('error', (event) => this.#fail(event.message));
  }

  async open(file: File): Promise<AnswerOf<'recognised' | 'refused'>> {
    return (await this.#ask({ kind: 'open', file })) as AnswerOf<'recognised' | 'refused'>;
  }

  async header(header: 'header' | 'noHeader'): Promise<RecognisedFile> {
    return ((await this.#ask({ kind: 'header', header })) as AnswerOf<'recognised'>).file;
  }

  async plan(order: PlanOrder): Promise<PlanView> {
    return ((await this.#ask({ kind: 'plan', order })) as AnswerOf<'planned'>).plan;
  }

  async actions(from: number, count: number): Promise<readonly (readonly Intent[])[]> {
    return ((await this.#ask({ kind: 'actions', from, count })) as AnswerOf<'actions'>).actions;
  }

  async problems(): Promise<readonly ImportProblem[]> {
    return ((await this.#ask({ kind: 'problems' })) as AnswerOf<'problems'>).problems;
  }

  /** Whatever it was doing ends; the file is let go. */
  close(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  // Each question has one kind of answer; the desk is of this same build.
  #ask(question: Question): Promise<Answer> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#tell({ kind: 'ask', number, question });
    });
  }

  #hear(message: FromDesk): void {
    switch (message.kind) {
      case 'answer':
        this.#waiting.get(message.number)?.resolve(message.answer);
        this.#waiting.delete(message.number);
        return;
      case 'failed':
        this.#waiting.get(message.number)?.reject(new Error(`import desk: ${message.why}`));
        this.#waiting.delete(message.number);
        return;
      case 'progress':
        this.#help.progress(message.done, message.total);
        return;
      case 'need':
        this.#open(message.number, message.patientIds).catch((error: unknown) =>
          this.#fail(error instanceof Error ? error.message : 'unknown'),
        );
    }
  }

  /** One after the other: the page is drawn between two files. */
  async #open(number: number, patientIds: readonly string[]): Promise<void> {
    const files: (readonly [string, KnownFile])[] = [];
    for (const patientId of patientIds) files.push([patientId, await this.#help.knownFile(patientId)]);
    this.#tell({ kind: 'known', number, files });
  }

  #tell(message: ToDesk): void {
    this.#worker.postMessage(message);
  }

  #fail(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(`import desk: ${why}`));
    this.#waiting.clear();
  }
}
