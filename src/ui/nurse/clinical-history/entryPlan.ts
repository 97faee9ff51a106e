import type { ReactNode } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { ClinicalKind } from './clinicalKind.ts';
import { ConditionFields } from './ConditionFields.tsx';
import type { FieldsProps } from './entryProps.ts';
import type { Draft, EntryContext, EntryRead } from './entryRead.ts';
import { EventFields } from './EventFields.tsx';
import { InterruptionFields } from './InterruptionFields.tsx';
import { MedicineFields } from './MedicineFields.tsx';
import { ProcedureFields } from './ProcedureFields.tsx';
import { conditionDraft, type ConditionField, readCondition } from './readCondition.ts';
import { eventDraft, type EventField, readEvent } from './readEvent.ts';
import { interruptionDraft, type InterruptionField, readInterruption } from './readInterruption.ts';
import { medicineDraft, type MedicineField, readMedicine } from './readMedicine.ts';
import { procedureDraft, type ProcedureField, readProcedure } from './readProcedure.ts';
import { readStay, stayDraft, type StayField } from './readStay.ts';
import { StayFields } from './StayFields.tsx';

/** How a kind is filled in: the answers it starts from, how they are read, and what is drawn. */
export type EntryPlan<K extends ClinicalKind, Field extends string> = {
  readonly initial: (fact: WritingFact<K> | undefined, context: EntryContext) => Draft<Field>;
  readonly read: (draft: Draft<Field>, context: EntryContext) => EntryRead<K, Field>;
  readonly Fields: (props: FieldsProps<Field>) => ReactNode;
};

export const CONDITION_PLAN: EntryPlan<'condition', ConditionField> = {
  initial: conditionDraft,
  read: readCondition,
  Fields: ConditionFields,
};
export const MEDICINE_PLAN: EntryPlan<'coMedication', MedicineField> = {
  initial: medicineDraft,
  read: readMedicine,
  Fields: MedicineFields,
};
export const STAY_PLAN: EntryPlan<'hospitalStay', StayField> = {
  initial: stayDraft,
  read: readStay,
  Fields: StayFields,
};
export const EVENT_PLAN: EntryPlan<'clinicalEvent', EventField> = {
  initial: eventDraft,
  read: readEvent,
  Fields: EventFields,
};
export const INTERRUPTION_PLAN: EntryPlan<'avkInterruption', InterruptionField> = {
  initial: interruptionDraft,
  read: readInterruption,
  Fields: InterruptionFields,
};
export const PROCEDURE_PLAN: EntryPlan<'plannedProcedure', ProcedureField> = {
  initial: procedureDraft,
  read: readProcedure,
  Fields: ProcedureFields,
};
