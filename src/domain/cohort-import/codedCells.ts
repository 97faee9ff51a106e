import { searchKey } from '#domain/identity/searchKey.ts';

/** Words of a cell to a code, the first that fits. What no line fits is unknown: the cell's own words are kept beside. */
type Lexicon = readonly (readonly [pattern: RegExp, code: string])[];

// A prosthesis of which the words do not say whether it is mechanical, and where it sits, is left unknown.
const INDICATIONS: Lexicon = [
  [/\bBIO ?PROTHESE|\bBIOPROSTHE|PROTHESE BIOLOGIQUE|VALVE BIOLOGIQUE/, 'bioprosthesis'],
  [/\bMECA.*\bMITR|\bMITR.*\bMECA|MECHANICAL MITRAL/, 'mechanicalMitralValve'],
  [/\bMECA.*\bAORT|\bAORT.*\bMECA|MECHANICAL AORTIC/, 'mechanicalAorticValve'],
  [/\bMECA|\bPROTHESE|\bVALVE\b|\bRV[AM]\b|MECHANICAL/, 'unknown'],
  [/\bSAPL\b|ANTIPHOSPHOLIPID/, 'antiphospholipidSyndrome'],
  [/\bFIBRILLATION (ATRIALE|AURICULAIRE)|ATRIAL FIB|\bFLUTTER\b|^FA\b|\bFANV\b|\bAC ?FA\b|^AF\b/, 'atrialFibrillation'],
  [
    /\bTVP\b|^EP\b|\bEMBOLIE PULM|\bPHLEBITE|\bMTEV\b|\bMVTE\b|THROMBOSE VEINEUSE|THROMBO ?EMBOLIQUE VEIN|\bDVT\b|^PE\b|\bVTE\b/,
    'venousThromboembolism',
  ],
  [/RETRECISSEMENT MITRAL|VALVULOPATHIE MITRALE|MITRAL STENOSIS|MITRAL VALVE DISEASE/, 'mitralValveDisease'],
];

const MOLECULES: Lexicon = [
  [/FLUINDIONE|PREVISCAN/, 'fluindione'],
  [/WARFARIN|COUMADIN/, 'warfarin'],
  [/ACENOCOUMAROL|SINTROM/, 'acenocoumarol'],
];

const SEXES: Lexicon = [
  [/^(F|FEMME|FEMININ|FEMALE|MME|MADAME|W|WOMAN)$/, 'F'],
  [/^(M|H|HOMME|MASCULIN|MALE|MONSIEUR|MR|MAN)$/, 'M'],
  [/^(I|INDETERMINE)$/, 'I'],
];

const METHODS: Lexicon = [
  [/LABO|VEINEU|\bVENOUS|\bVEIN|\bLBM\b/, 'laboratory'],
  [/AUTO ?(MESURE|SURVEILLANCE|CONTROLE)|\bSELF/, 'selfTest'],
  [/POINT OF CARE|\bPOC|BIOLOGIE DELOCALISEE|CAPILL|COAGUCHEK|POINT DE SOIN/, 'pointOfCare'],
];

/** The code of an indication; undefined when its words say none for certain: a valve is never guessed. */
export function indicationOf(cell: string): string | undefined {
  const code = codeOf(INDICATIONS, cell);
  return code === 'unknown' ? undefined : code;
}

export function moleculeOf(cell: string): string | undefined {
  return codeOf(MOLECULES, cell);
}

export function sexOf(cell: string): string | undefined {
  return codeOf(SEXES, cell);
}

export function methodOf(cell: string): string | undefined {
  return codeOf(METHODS, cell);
}

function codeOf(lexicon: Lexicon, cell: string): string | undefined {
  const words = searchKey(cell);
  return lexicon.find(([pattern]) => pattern.test(words))?.[1];
}
