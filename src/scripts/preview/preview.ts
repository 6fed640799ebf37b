/**
 * Shows what a citation or note mark leads to, beside it and one at a time, until the
 * pointer, the focus or the reader leaves it.
 */
import { contentOf } from './content.ts';
import { hide, popup, show } from './popup.ts';

/** Milliseconds from the pointer's arrival to the preview, so that passing over opens none. */
const patience = 150;
/** Milliseconds from the pointer's departure to the closing, for the way into the preview. */
const grace = 250;

/** Whose preview is open or being fetched. */
let subject: HTMLAnchorElement | undefined;
/** Whose preview the reader has closed, which opens again only after leaving it. */
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the preview of a link: after a moment where the pointer came upon it, at once where
 * it was focused or tapped.
 */
export function preview(trigger: HTMLAnchorElement, event: Event): void {
  if (event.type !== 'click' && (trigger === dismissed || !isThere(trigger))) return;
  clearTimeout(timer);
  if (trigger === subject) return;
  if (event.type !== 'pointerover') void open(trigger, event);
  else {
    later(patience, () => {
      if (isThere(trigger)) void open(trigger, event);
      else close();
    });
  }
}

/** Whether pointer or focus are still where they were when this script began to load. */
function isThere(trigger: Element): boolean {
  return trigger.matches(':hover, :focus');
}

/** Does one thing after a while, instead of what was to be done before. */
function later(milliseconds: number, action: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(action, milliseconds);
}

async function open(trigger: HTMLAnchorElement, event: Event): Promise<void> {
  close();
  subject = trigger;
  const content = await contentOf(trigger);
  if (subject !== trigger) return;
  if (!content) {
    subject = undefined;
    // A tap was held back for a preview that there is not.
    if (event.type === 'click') trigger.click();
    return;
  }
  show(content, trigger, event instanceof MouseEvent ? event : undefined);
}

function close(): void {
  clearTimeout(timer);
  const left = subject;
  // At once, since what is hidden loses the focus, which is a reason to close.
  subject = undefined;
  if (left) hide(left);
}

function dismiss(): void {
  dismissed = subject;
  close();
}

/** Whether a node is in the link whose preview is open, or in that preview. */
function isWithin(node: EventTarget | null): boolean {
  return node instanceof Node && (popup.contains(node) || subject?.contains(node) === true);
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  if (target instanceof Node && !dismissed?.contains(target)) dismissed = undefined;
  if (isWithin(target)) clearTimeout(timer);
  else if (subject && !subject.matches(':focus-visible')) later(grace, close);
});

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (!subject || !isWithin(target) || isWithin(relatedTarget)) return;
  dismissed = undefined;
  close();
});

document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !subject) return;
    // What lies under the preview hears of the next Escape.
    event.stopPropagation();
    const left = popup.contains(document.activeElement) ? subject : undefined;
    dismiss();
    left?.focus({ preventScroll: true });
  },
  { capture: true },
);

document.addEventListener('pointerdown', ({ target }) => {
  if (!isWithin(target)) close();
});

document.addEventListener('click', ({ target, defaultPrevented }) => {
  const followsLink = target instanceof Element && target.closest('a') !== null;
  if (followsLink && !defaultPrevented) dismiss();
});

document.addEventListener(
  'scroll',
  () => {
    const { top = 0, bottom = 0 } = subject?.getBoundingClientRect() ?? {};
    if (bottom < 0 || top > document.documentElement.clientHeight) close();
  },
  { capture: true, passive: true },
);

addEventListener('resize', close);
addEventListener('pagehide', close);
