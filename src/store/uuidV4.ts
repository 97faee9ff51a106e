const BYTES = 16;

/** A UUID of chance alone (RFC 9562, version 4): the id of a patient tells nobody when his file was begun. */
export function uuidV4(random: (length: number) => Uint8Array): string {
  const bytes = random(BYTES);
  const hex = [...bytes].map((byte, at) => stamped(byte, at).toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Version in the seventh byte, variant in the ninth. */
function stamped(byte: number, at: number): number {
  if (at === 6) return 0x40 + (byte % 0x10);
  return at === 8 ? 0x80 + (byte % 0x40) : byte;
}
