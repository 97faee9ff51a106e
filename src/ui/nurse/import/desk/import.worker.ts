import type { KnownFile } from '#domain/cohort-import/planPatient.ts';
import type { FromDesk, Question, ToDesk } from './deskMessages.ts';
import { ImportDesk } from './importDesk.ts';

type KnownFiles = ReadonlyMap<string, KnownFile>;

const waiting = new Map<number, (files: KnownFiles) => void>();
const desk = new ImportDesk({ knownFiles, progress: (done, total) => say({ kind: 'progress', done, total }) });

self.addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  if (data.kind === 'known') {
    waiting.get(data.number)?.(new Map(data.files));
    waiting.delete(data.number);
    return;
  }
  void answer(data.number, data.question);
});

async function answer(number: number, question: Question): Promise<void> {
  try {
    say({ kind: 'answer', number, answer: await desk.answer(question) });
  } catch (error) {
    say({ kind: 'failed', number, why: error instanceof Error ? error.message : 'unknown' });
  }
}

function knownFiles(patientIds: readonly string[]): Promise<KnownFiles> {
  if (patientIds.length === 0) return Promise.resolve(new Map());
  const number = nextNumber();
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    say({ kind: 'need', number, patientIds });
  });
}

function nextNumber(): number {
  return Math.max(0, ...waiting.keys()) + 1;
}

function say(message: FromDesk): void {
  self.postMessage(message);
}
