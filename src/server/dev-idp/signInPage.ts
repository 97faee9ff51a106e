import type { DemonstrationAccount } from '#server/demonstration/demonstrationPlaces.ts';

/** The page on which one picks a demonstration account: plain forms, so that it works without a line of script. */
export function signInPage(interaction: string, accounts: readonly DemonstrationAccount[]): string {
  return page(
    'Comptes de démonstration',
    `<p>Personnes et patients sont fictifs. Choisissez qui vous êtes&#160;: aucun mot de passe n’est demandé.</p>
    <ul>${accounts.map((account) => `<li>${accountForm(interaction, account)}</li>`).join('')}</ul>
    <p><a href="/">Revenir à l’application</a></p>`,
  );
}

/** What is shown when a sign-in was left too long, or its address was opened twice. */
export function sorryPage(): string {
  return page(
    'Connexion à reprendre',
    `<p role="alert">Cette page de connexion n’est plus valable. Recommencez depuis l’application.</p>
    <p><a class="button" href="/auth/sign-in">Recommencer</a></p>`,
  );
}

function accountForm(interaction: string, account: DemonstrationAccount): string {
  const action = `/dev-idp/interaction/${encodeURIComponent(interaction)}/${encodeURIComponent(account.subject)}`;
  return `<form method="post" action="${escaped(action)}"><button>
    <strong>${escaped(account.name)}</strong>
    <span>${escaped(account.roleInFrench)}</span>
    <span>${escaped(account.site.name)}, ${escaped(account.site.town)}</span>
  </button></form>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Équilibre</title>
  <link rel="icon" href="/favicon.svg">
  <link rel="stylesheet" href="/dev-idp/style.css">
</head>
<body><main>
  <p class="mark">Équilibre · démonstration</p>
  <h1>${title}</h1>
  ${body}
</main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const SIGN_IN_STYLE = `:root { color-scheme: light dark; --paper: #f6f7f5; --card: #fff; --ink: #17211b; --soft: #46544c; --line: #6f7d75; --accent: #14532d; }
@media (prefers-color-scheme: dark) { :root { --paper: #131a16; --card: #1d2721; --ink: #eef3ef; --soft: #b9c6bd; --line: #7d8d83; --accent: #86d9a5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
.mark { margin: 0; color: var(--accent); font-weight: 600; }
h1 { margin: 0.25rem 0 1rem; font-size: 1.75rem; line-height: 1.2; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; }
li, form { display: grid; }
button { align-content: start; }
button { display: grid; gap: 0.125rem; width: 100%; min-height: 4.5rem; padding: 0.75rem 1rem; text-align: left; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; cursor: pointer; }
button strong { font-size: 1.125rem; }
button span { color: var(--soft); }
button:active { background: var(--paper); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
a { display: inline-block; min-height: 2.75rem; padding: 0.5rem 0; color: var(--accent); }
@media (min-width: 48rem) { main { max-width: 56rem; } ul { grid-template-columns: 1fr 1fr; } }
`;
