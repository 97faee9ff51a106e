import { useState } from 'react';
import { readDose } from '#facts/readDose.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type DecisionDraft, decidedByOf, decisionProblems, NO_DECISION } from './decisionDraft.ts';
import { basisInrs, doseBasis } from './doseBasis.ts';
import { type DoseDraft, firstDraft } from './doseDraft.ts';
import { writeDoseIntent } from './doseIntents.ts';
import { patternInWords } from './doseWords.ts';
import { type DoseWriting, doseWriting } from './doseWriting.ts';
import { reviewDose, type ReviewedDose } from './reviewDose.ts';
import type { KeptDose } from './useDoseDraft.ts';

type Options = {
  readonly file: PatientFile;
  readonly kept: KeptDose | undefined;
  readonly recording: Recording;
  readonly onDraft: (draft: KeptDose) => void;
  readonly onSaved: () => void;
};

type Complete = Extract<ReviewedDose, { kind: 'complete' }>;

/** The state of a dose being written: the draft, what is wrong with it, what is asked about it, and its saving. */
export function useDoseForm({ file, kept, recording, onDraft, onSaved }: Options) {
  const texts = useTexts().nurse;
  const { account } = useUser();
  const today = useToday();
  const [draft, setDraft] = useState<KeptDose>(
    () => kept ?? blank(doseWriting(file, today, today), account.role, today),
  );
  const [tried, setTried] = useState<'notYet' | 'tried'>('notYet');
  const [asking, setAsking] = useState<Complete>();
  const inrs = basisInrs(file);
  const writing = doseWriting(file, today, draft.dose.validFrom ?? today);
  const context = writing.kind === 'possible' ? writing.context : undefined;
  const reviewed = context && reviewDose(draft.dose, context);

  function change(next: Partial<KeptDose>) {
    const all = { ...draft, ...next };
    setDraft(all);
    onDraft(all);
  }

  function submit() {
    setTried('tried');
    if (reviewed?.kind !== 'complete' || decisionProblems(draft.decision).length > 0) return;
    if (reviewed.questions.length > 0) setAsking(reviewed);
    else save(reviewed);
  }

  function save({ dose }: Complete) {
    setAsking(undefined);
    const decidedBy = decidedByOf(draft.decision, account);
    const basis = doseBasis(inrs, draft.dose.leftOut);
    const intent = writeDoseIntent(file, { ...dose, decidedBy, basis });
    const words = patternInWords(dose, texts.dose);
    const said = decidedBy === undefined ? texts.dose.entry.savedWaiting(words) : texts.dose.entry.saved(words);
    void recording.record([intent], { said, onKept: onSaved });
  }

  const problems = reviewed?.kind === 'incomplete' ? reviewed.problems : [];
  return {
    draft: draft.dose,
    decision: draft.decision,
    inrs,
    context,
    problems: tried === 'tried' ? problems : [],
    decisionProblems: tried === 'tried' ? decisionProblems(draft.decision) : [],
    asking,
    setDose: (dose: DoseDraft) => change({ dose }),
    setDecision: (decision: DecisionDraft) => change({ decision }),
    submit,
    confirm: () => asking && save(asking),
    reconsider: () => setAsking(undefined),
  };
}

/** A physician who writes a dose is taken to decide it, which he sees and may change; nobody else is taken for anything. */
function blank(writing: DoseWriting, role: string, today: Parameters<typeof firstDraft>[2]): KeptDose {
  const decision = role === 'physician' ? ({ ...NO_DECISION, who: 'myself' } as const) : NO_DECISION;
  if (writing.kind === 'refused') return { dose: firstDraft(undefined, 'unknown', today), decision };
  const current = writing.said?.current;
  const read = current && readDose(current.body);
  return { dose: firstDraft(read, writing.context.course.tablet, today), decision };
}
