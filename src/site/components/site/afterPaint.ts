/** Begins work of its own once the page has loaded and stands before the reader, so that it delays neither. */
export function afterPaint(work: () => void): void {
  const soon = () => requestAnimationFrame(() => setTimeout(work));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
