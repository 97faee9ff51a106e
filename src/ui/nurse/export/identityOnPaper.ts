import { mayTellMatricule } from '#domain/identity/identityStatus.ts';
import { latestOf } from '#facts/fold.ts';
import type { PatientContact } from '#facts/kinds/patientContact.ts';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { carerNamed } from '#ui/nurse/care-circle/carersOffered.ts';
import { membersOfCircle } from '#ui/nurse/care-circle/circleView.ts';
import { knownWord } from '#ui/nurse/identity/knownWord.ts';
import { provisionalShown } from '#ui/nurse/patient-banner/identityShown.ts';
import type { Paper, PaperSection } from './paperSection.ts';

/** Who the patient is: every identity that stands, and under which others he is known. */
export function identityOnPaper({ opened: { file }, texts, format }: Paper): PaperSection {
  const { page } = texts.exporting;
  const { identity: labels } = page;
  const said = file.identity?.lines.flatMap((line) => latestOf(line)?.body ?? []) ?? [];
  const each = (say: (body: PatientIdentity) => string) => [...new Set(said.map(say))].join(` ${page.table.or} `);
  const reference = provisionalShown(file);
  const used = ({ usedName, usedFirstName }: PatientIdentity) =>
    [usedName, usedFirstName].filter((name) => name !== undefined).join(' ');
  return {
    title: page.sections.identity,
    rows: [
      [labels.birthName, each(({ birthName }) => birthName)],
      [labels.firstNames, each(({ birthFirstNames }) => birthFirstNames.join(', '))],
      [labels.used, each(used)],
      [labels.birth, each(({ birthDate }) => birthInWords(birthDate, format))],
      [labels.sex, each(({ sex }) => texts.words.sex(sex))],
      [labels.birthPlace, each(({ birthPlace }) => birthPlace ?? page.unknown)],
      [labels.ins, each((body) => insInWords(body, labels.insNotShown, page.unknown))],
      [
        labels.also,
        file.otherIdentities
          .map(({ birthName, birthFirstNames }) => `${birthName} ${birthFirstNames.join(' ')}`)
          .join(', '),
      ],
      [labels.reference, reference ?? ''],
      [labels.file, [file.patientId, ...file.joined].join(', ')],
    ].filter(([, value]) => value !== ''),
  };
}

/** How he is reached, and who helps him. Where two entries stand, both. */
export function contactOnPaper({ opened: { file }, texts }: Paper): PaperSection {
  const { page } = texts.exporting;
  const { contact: labels } = page;
  const lines = (file.contact?.lines ?? []).flatMap((line): readonly PatientContact[] => {
    const said = latestOf(line);
    return said === undefined ? [] : [said.body];
  });
  const each = (say: (contact: PatientContact) => string | undefined) =>
    [...new Set(lines.flatMap((contact) => say(contact) ?? []))].join(` ${page.table.or} `);
  const rows = [
    [labels.telephone, each(({ telephone }) => telephone)],
    [labels.mobile, each(({ mobile }) => mobile)],
    [labels.email, each(({ email }) => email)],
    [labels.address, each(({ address }) => inOneLine([address?.street, address?.postcode, address?.town], ' '))],
    [
      labels.caregiver,
      each(({ caregiver }) =>
        caregiver === undefined
          ? undefined
          : inOneLine(
              [
                caregiver.name,
                knownWord(texts.identityForm.contact.relations, caregiver.relation),
                caregiver.telephone,
              ],
              ', ',
            ),
      ),
    ],
  ];
  return { title: page.sections.contact, rows: rows.filter(([, value]) => value !== '') };
}

export function circleOnPaper({ opened: { file }, places, texts }: Paper): PaperSection {
  const { page } = texts.exporting;
  const rows = membersOfCircle(file).map(({ body }) => {
    const carer = carerNamed(places, body);
    const name = carer === undefined ? texts.words.someone : [carer.name, carer.where].join(', ');
    const { telephone } = carer ?? {};
    return [
      knownWord(texts.careCircle.roles, body.role),
      telephone === undefined ? name : page.telephone(name, telephone),
    ];
  });
  return { title: page.sections.circle, rows };
}

function inOneLine(parts: readonly (string | undefined)[], between: string): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(between);
}

function birthInWords({ date, precision }: PatientIdentity['birthDate'], format: Paper['format']): string {
  if (precision === 'year') return date.slice(0, 4);
  return precision === 'month' ? format.month(date) : format.day(date);
}

/** The matricule goes with a qualified identity only; elsewhere the traits say who it is. */
function insInWords({ ins, status }: PatientIdentity, notShown: string, unknown: string): string {
  if (ins === undefined) return unknown;
  return mayTellMatricule(status) ? ins.matricule : notShown;
}
