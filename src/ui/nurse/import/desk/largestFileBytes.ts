/** A register of a large clinic is a tenth of it; beyond, a tablet has no room to read it in one piece. */
export const LARGEST_FILE_BYTES = 25_000_000;
