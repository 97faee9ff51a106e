import type { OpenedPatient } from '#store/store.ts';
import { type Live, useLive } from './useLive.ts';

/** One patient's file and where each of his facts stands; read again whenever something about him is written. */
export function usePatient(patientId: string): Live<OpenedPatient> {
  return useLive((store) => store.patient(patientId), [{ patientId }, 'outbox'], `patient:${patientId}`);
}
