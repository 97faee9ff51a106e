const RELEASE_AFTER_MS = 60_000;

/** Hands a text to the browser as a file: nothing of it goes through the network. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click: let go at once, some find nothing.
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
