type SavedFile = { readonly name: string; readonly type: string; readonly parts: readonly string[] };

/** Long enough for the slowest browser to have begun reading. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which saves it where it saves files. Its address lives in this page only, and not for long. */
export function saveFile({ name, type, parts }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
