import type { WritingFact } from '#facts/clinicFact.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import { useToast } from '#ui/shared/feedback/useToast.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { correctInrIntent, type EnteredInr, removeInrIntent, restoreInrIntent } from './inrIntents.ts';
import { type Reason, reasonText } from './reason.ts';
import { useInrSaver } from './useInrSaver.ts';

type Corrected = {
  readonly patientId: string;
  readonly fact: WritingFact<'inrResult'>;
  /** The head on the screen when its user acted. */
  readonly seen: SeenHead;
  readonly reason: Reason;
};

/** Puts an INR right or takes it out, then goes back to the file. */
export function useCorrection({ patientId, fact, seen, reason }: Corrected) {
  const { inrEntry } = useTexts().nurse;
  const format = useFormat();
  const say = useToast();
  const { back } = useRouter();
  const { keep, takeBack, isUnderWay, failed, forget } = useInrSaver();
  const target = { patientId, seen, target: fact.id };
  const because = () => reasonText(reason, inrEntry.reason.choices);
  const home = () => back(`/patients/${patientId}`);

  return {
    failed,
    forget,
    saving: isUnderWay(seen.chain) ? ('yes' as const) : ('no' as const),
    correct: (entered: EnteredInr) =>
      keep(correctInrIntent(target, entered, because()), (saved) => {
        const restore = restoreInrIntent(saved, fact, inrEntry.undoCorrectionReason);
        say({
          text: inrEntry.savedCorrection(format.inr(entered.inr), format.day(entered.sampledOn)),
          undo: {
            label: inrEntry.undo,
            run: () => void takeBack(restore, () => say({ text: inrEntry.correctionUndone })),
          },
        });
        home();
      }),
    remove: () =>
      keep(removeInrIntent(target, because()), () => {
        say({ text: inrEntry.savedRemoval });
        home();
      }),
  };
}
