/**
 * One choice of the person at the tablet, kept outside the vault because the lock screen follows it too.
 *
 * Where the browser keeps nothing, the choice lasts as long as the page: it is never worth a failure.
 */
export function readSetting<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const kept = localStorage.getItem(`equilibre.${name}`);
    return choices.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

export function keepSetting(name: string, choice: string): void {
  try {
    localStorage.setItem(`equilibre.${name}`, choice);
  } catch (error) {
    reportError(error);
  }
}
