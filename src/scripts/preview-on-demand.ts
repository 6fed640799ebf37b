/**
 * Notices that a preview is wanted, of a citation, a note mark or a counterpart, and only then
 * loads what makes it. The first tap on a touch screen shows the preview, the next one on the
 * same link follows it.
 */
const triggers = 'article :is([data-cites],[role=doc-noteref],.counterparts a)';
let touched = false;

function offer(event: Event, isWanted: (trigger: HTMLAnchorElement) => boolean): void {
  const target = event.target as Element;
  const trigger = target.closest<HTMLAnchorElement>(triggers);
  if (!trigger || !isWanted(trigger)) return;
  const isTap = event.type === 'click';
  if (isTap) event.preventDefault();
  import('./preview/preview.ts').then(
    ({ preview }) => {
      preview(trigger, event);
    },
    () => {
      // Without the preview, the tap does what it did before there were previews.
      if (isTap) trigger.click();
    },
  );
}

document.addEventListener('pointerover', (event) => {
  offer(event, () => event.pointerType !== 'touch');
});
document.addEventListener('focusin', (event) => {
  offer(event, (trigger) => trigger.matches(':focus-visible'));
});
document.addEventListener('pointerdown', (event) => {
  touched = event.pointerType === 'touch';
});
document.addEventListener('click', (event) => {
  // A click by keyboard or script counts as none; an open preview describes its trigger.
  offer(
    event,
    (trigger) => touched && event.detail > 0 && !trigger.hasAttribute('aria-describedby'),
  );
});
