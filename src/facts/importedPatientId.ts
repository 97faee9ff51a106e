import { v5 as uuidV5 } from 'uuid';

/**
 * The id of a patient of an imported list: computed, never drawn, so that the same file brought in twice, or on two
 * tablets of one place, names the same patients.
 *
 * @param site  the place that brings the list in
 * @param key   what tells the patient apart in it: his number and the register's name, or his traits
 */
export function importedPatientId(site: string, key: string): string {
  return uuidV5(`importedPatient\n${key}`, site);
}
