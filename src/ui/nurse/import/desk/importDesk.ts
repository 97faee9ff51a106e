import { groupBy } from '#domain/groupBy.ts';
import type { ImportConsequence, ImportProblem } from '#domain/cohort-import/importProblem.ts';
import type { TextEncoding } from '#domain/cohort-import/textEncoding.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { Answer, PlanOrder, PlanView, ProblemGroup, Question } from './deskMessages.ts';
import { intentsOfPatient } from './intentsOfPatient.ts';
import { type CohortPlan, planCohort, type PlanWatch } from './planCohort.ts';
import { readFile } from './readFile.ts';
import { readRows } from './readRows.ts';
import { recogniseFile, widthOf } from './recogniseFile.ts';
import { type Table, tableOf } from './tableOf.ts';

const SHOWN_OF_A_KIND = 20;
const CONSEQUENCES: readonly ImportConsequence[] = ['unusable', 'doubt', 'notice'];

type Opened = {
  readonly file: { readonly name: string; readonly size: number };
  readonly encoding: TextEncoding;
  readonly table: Table & { readonly kind: 'table' };
};

/** Where a file is read and weighed, away from the page: holds one file and its last plan. */
export class ImportDesk {
  readonly #watch: PlanWatch;
  #opened: Opened | undefined;
  #problems: readonly ImportProblem[] = [];
  #actions: readonly (readonly Intent[])[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(watch: PlanWatch) {
    this.#watch = watch;
  }

  /** One question after the other: a check that nobody waits for any more must not end after the one that followed. */
  answer(question: Question): Promise<Answer> {
    const answering = this.#turn.then(() => this.#answer(question));
    this.#turn = answering.catch(() => undefined);
    return answering;
  }

  async #answer(question: Question): Promise<Answer> {
    switch (question.kind) {
      case 'open':
        return this.#open(question.file);
      case 'header':
        return { kind: 'recognised', file: recogniseFile({ ...this.#file(), header: question.header }) };
      case 'plan':
        return { kind: 'planned', plan: await this.#plan(question.order) };
      case 'actions':
        return { kind: 'actions', actions: this.#actions.slice(question.from, question.from + question.count) };
      case 'problems':
        return { kind: 'problems', problems: this.#problems };
    }
  }

  async #open(file: File): Promise<Answer> {
    const read = await readFile(file);
    if (read.kind === 'refused') return read;
    const table = tableOf(read.text);
    if (table.kind === 'noTable') return { kind: 'refused', refusal: { why: 'noTable' } };
    if (table.kind === 'openQuote') return { kind: 'refused', refusal: { why: 'openQuote', line: table.line } };
    this.#opened = { file: { name: file.name, size: file.size }, encoding: read.encoding, table };
    return { kind: 'recognised', file: recogniseFile(this.#opened) };
  }

  async #plan(order: PlanOrder): Promise<PlanView> {
    const { table, encoding } = this.#file();
    const header = table.rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const rows = order.header === 'header' ? table.rows.slice(header + 1) : table.rows;
    const width = widthOf(order.header === 'header' ? table.rows.slice(header, header + 1) : rows);
    const odd = new Set(encoding.kind === 'mixed' ? encoding.oddLines : []);
    const read = readRows(rows, { settings: order.settings, width, odd });
    const plan = await planCohort(read, order, this.#watch);
    const by = { site: order.site, source: order.settings.source };
    this.#actions = plan.planned.flatMap((planned) => intentsOfPatient(planned, by));
    this.#problems = plan.problems.toSorted((a, b) => a.line - b.line);
    return viewOf(plan, this.#problems, this.#actions.length);
  }

  #file(): Opened {
    if (this.#opened === undefined) throw new Error('no file was opened');
    return this.#opened;
  }
}

function viewOf(plan: CohortPlan, problems: readonly ImportProblem[], actions: number): PlanView {
  const groups = [...groupBy(problems, ({ kind, consequence }) => `${kind} ${consequence}`).values()];
  return {
    counts: plan.counts,
    doubtful: plan.doubtful,
    problems: groups.flatMap(groupOf).toSorted(byWeight),
    actions,
  };
}

function groupOf(problems: readonly ImportProblem[]): readonly ProblemGroup[] {
  const [first] = problems;
  if (first === undefined) return [];
  const { kind, consequence } = first;
  return [{ kind, consequence, count: problems.length, first: problems.slice(0, SHOWN_OF_A_KIND) }];
}

function byWeight(a: ProblemGroup, b: ProblemGroup): number {
  return CONSEQUENCES.indexOf(a.consequence) - CONSEQUENCES.indexOf(b.consequence) || b.count - a.count;
}
