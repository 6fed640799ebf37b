/** Lets the paragraph list follow the reader: it marks the paragraph in view. */
export function followReader(): void {
  const list = document.querySelector<HTMLElement>('#toc');
  const inView = new Set<Element>();
  // A paragraph counts as read while it crosses the upper part of the window.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const first = paragraphs.find((paragraph) => inView.has(paragraph));
      if (list && first) markInList(list, first.id);
    },
    { rootMargin: '-96px 0px -60% 0px' },
  );
  const paragraphs = [...document.querySelectorAll('.text > .para')];
  for (const paragraph of paragraphs) observer.observe(paragraph);

  // On a narrow screen the list lies over the text it leads to.
  list?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && list.matches(':popover-open')) list.hidePopover();
  });
}

function markInList(list: HTMLElement, anchor: string): void {
  for (const link of list.querySelectorAll('a')) {
    const isCurrent = link.hash === `#${anchor}`;
    if (!isCurrent) {
      link.removeAttribute('aria-current');
    } else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'location');
      scrollWithin(list, link);
    }
  }
}

/** Scrolls the list alone: `scrollIntoView` would scroll the page as well. */
function scrollWithin(list: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = list.getBoundingClientRect();
  const box = link.getBoundingClientRect();
  if (box.top < top || box.bottom > bottom) list.scrollTop += box.top - (top + bottom) / 2;
}
