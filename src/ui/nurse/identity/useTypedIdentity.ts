import { useState } from 'react';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { editedIdentity, NO_IDENTITY, type TypedIdentity, typedIdentity } from './typedIdentity.ts';

/** The fields of an identity that is edited: a trait that moves takes back the document seen for the former one. */
export function useTypedIdentity(
  before: PatientIdentity | undefined,
): readonly [typed: TypedIdentity, edit: (next: TypedIdentity) => void] {
  const [typed, setTyped] = useState<TypedIdentity>(() => (before === undefined ? NO_IDENTITY : typedIdentity(before)));
  const [document, setDocument] = useState<'asBefore' | 'seenNow'>('asBefore');

  function edit(next: TypedIdentity) {
    const seen = next.document === typed.document ? document : 'seenNow';
    setDocument(seen);
    setTyped(before === undefined ? next : editedIdentity(typed, next, seen));
  }

  return [typed, edit];
}
