/** What a region is for: a demonstration must never hold a number that another system would take for a real one. */
export type Tenant = 'production' | 'demonstration';

export type InsOid = {
  readonly oid: string;
  readonly nature: 'NIR' | 'NIA';
  readonly tenant: Tenant;
};

/**
 * The national object identifiers under which a matricule is told. Demonstrations have no number of their own for a
 * waiting number (NIA): they take the one of demonstrations (.11), and the one of tests (.10) for the others.
 *
 * Source: hl7.fhir.fr.core, FRCorePatientINSProfile; CI-SIS, structurationMinimale.
 */
export const INS_OIDS: {
  readonly version: number;
  readonly source: string;
  readonly oids: readonly InsOid[];
} = {
  version: 1,
  source: 'hl7.fhir.fr.core; CI-SIS',
  oids: [
    { oid: '1.2.250.1.213.1.4.8', nature: 'NIR', tenant: 'production' },
    { oid: '1.2.250.1.213.1.4.9', nature: 'NIA', tenant: 'production' },
    { oid: '1.2.250.1.213.1.4.10', nature: 'NIR', tenant: 'demonstration' },
    { oid: '1.2.250.1.213.1.4.11', nature: 'NIA', tenant: 'demonstration' },
  ],
};

/** A number that begins with 7 or 8 waits for a definitive one (NIA); every other is a NIR. */
export function natureOfMatricule(matricule: string): InsOid['nature'] {
  return /^[78]/.test(matricule) ? 'NIA' : 'NIR';
}

/** The OID that a matricule entered here gets. */
export function oidOfMatricule(matricule: string, tenant: Tenant): string {
  const nature = natureOfMatricule(matricule);
  const found = INS_OIDS.oids.find((one) => one.nature === nature && one.tenant === tenant);
  if (found === undefined) throw new RangeError(`no OID for ${nature} in ${tenant}`);
  return found.oid;
}

/** Whether an OID may stand in a region: real numbers in real ones, test numbers in demonstrations, others nowhere. */
export function mayHoldOid(oid: string, tenant: Tenant): boolean {
  return INS_OIDS.oids.some((one) => one.oid === oid && one.tenant === tenant);
}
