import type { AnswerOf, Desk, DeskHelp } from '#ui/nurse/import/desk/desk.ts';
import { ImportDesk } from '#ui/nurse/import/desk/importDesk.ts';

/** The desk without a thread of its own: the same work, in the same order. */
export function inProcessDesk({ knownFile, progress }: DeskHelp): Desk {
  const desk = new ImportDesk({
    progress,
    knownFiles: async (patientIds) =>
      new Map(await Promise.all(patientIds.map(async (id) => [id, await knownFile(id)] as const))),
  });
  return {
    open: async (file) => (await desk.answer({ kind: 'open', file })) as AnswerOf<'recognised' | 'refused'>,
    header: async (header) => ((await desk.answer({ kind: 'header', header })) as AnswerOf<'recognised'>).file,
    plan: async (order) => ((await desk.answer({ kind: 'plan', order })) as AnswerOf<'planned'>).plan,
    actions: async (from, count) =>
      ((await desk.answer({ kind: 'actions', from, count })) as AnswerOf<'actions'>).actions,
    problems: async () => ((await desk.answer({ kind: 'problems' })) as AnswerOf<'problems'>).problems,
    close: () => undefined,
  };
}
