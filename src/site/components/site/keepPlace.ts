/** The switch of language keeps the place: what was asked in the address, and the part of the page that is read. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const { pathname } = link;
    link.addEventListener('click', () => {
      link.href = `${pathname}${location.search}${readPart()}`;
    });
  }
}

/** The last part that begins in the upper half of the window or before it; none at the top of the page. */
function readPart(): string {
  if (scrollY === 0) return '';
  const parts = [...document.querySelectorAll('main :is(section, h2, h3, details, dt)[id]')];
  const read = parts.findLast((part) => part.checkVisibility() && part.getBoundingClientRect().top < innerHeight / 2);
  return read ? `#${read.id}` : '';
}
