/**
 * Keeps what of a comparison is shown, and how, in the address: `?view=changes&layout=running`.
 * So it survives a reload and the way back, and a link shows to others what its sender saw. The
 * first of each choices is what the page shows by itself, and goes unsaid.
 */

const form = document.querySelector<HTMLFormElement>('.switches');
const choices = [...(form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];

/** Chooses what the address asks for, and the page's own choice where it asks for nothing known. */
function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const choice of choices) {
    const isAsked = asked.get(choice.name) === choice.value && !choice.disabled;
    if (isAsked || choice.defaultChecked) choice.checked = true;
  }
}

function writeAddress(): void {
  const address = new URL(location.href);
  for (const { name, value, checked, defaultChecked } of choices) {
    if (!checked) continue;
    if (defaultChecked) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

readAddress();
form?.addEventListener('change', writeAddress);
// A page that the browser kept may have been left with another view than its address says.
addEventListener('pageshow', readAddress);
addEventListener('popstate', readAddress);
