import { openDialog } from '../dialogs/dialog.ts';
import { element } from '../element.ts';
import { fetchList, forgetSite, isKept, isWanted, keepSite } from './kept-site.ts';

const kept =
  'All of this site can be read, compared and searched without a network. It is brought up to date when you come back.';
const failed =
  'It could not be kept. Check the connection, and whether there is room, and try again.';

/** Offers to keep the whole site, saying how much room that takes, and to let go of it. */
export async function openOfflineDialog(): Promise<void> {
  const words = element('p', { role: 'status' }, 'One moment …');
  const bar = element('progress', { 'aria-label': 'Files kept' });
  const button = element('button', { type: 'button' });
  bar.hidden = button.hidden = true;
  let run = (): Promise<void> => Promise.resolve();

  const offer = (message: string, label: string, action: () => Promise<void>): void => {
    words.textContent = message;
    button.textContent = label;
    button.hidden = false;
    run = action;
  };

  button.addEventListener('click', () => {
    run().catch(fail);
  });

  const fail = (): void => {
    bar.hidden = true;
    offer(failed, 'Try again', show);
  };

  const show = async (): Promise<void> => {
    bar.hidden = true;
    if (isWanted() && (await isKept())) offer(kept, 'Remove it from this device', remove);
    else await offerToKeep();
  };

  const offerToKeep = async (): Promise<void> => {
    const list = await fetchList();
    const size = inMegabytes(list.bytes);
    offer(
      `What you open is kept by itself, and can be read without a network. You can keep all the rest, too: all texts with their formats, and the search. That takes ${size} on this device.`,
      `Keep ${size}`,
      async () => {
        offer('Keeping the site …', 'Stop', remove);
        bar.hidden = false;
        // Else a browser that is short of room may drop it.
        navigator.storage.persist().catch(() => false);
        await keepSite(list, (done, all) => {
          bar.max = all;
          bar.value = done;
          words.textContent = `${done} of ${all} files are kept.`;
        });
        await show();
      },
    );
  };

  const remove = async (): Promise<void> => {
    await forgetSite();
    await show();
  };

  openDialog('Keep this site for reading offline', words, bar, button);
  await show().catch(fail);
}

function inMegabytes(bytes: number): string {
  return `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;
}
