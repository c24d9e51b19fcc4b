/**
 * Thai words that a browser's dictionary cuts after their first syllable ("ผู้|ใช้") and that must stay on one line
 * of a heading.
 */
const openers = new Set(['ผู้', 'การ', 'ความ', 'นัก', 'ชาว', 'น่า', 'ข้อ', 'ค่า', 'คน', 'ตัวชี้', 'กรม', 'กระทรวง']);

/** The text in pieces; a piece with `whole` must not be broken. The pieces join to the text again. */
export function unbrokenParts(text: string): { text: string; whole: boolean }[] {
  const parts: { text: string; whole: boolean }[] = [];
  let opener = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text)) {
    if (openers.has(segment)) {
      opener += segment;
    } else if (opener && segment.trim() !== '') {
      parts.push({ text: opener + segment, whole: true });
      opener = '';
    } else {
      parts.push({ text: opener + segment, whole: false });
      opener = '';
    }
  }
  if (opener) parts.push({ text: opener, whole: false });
  return parts.reduce<typeof parts>((joined, part) => {
    const last = joined.at(-1);
    if (last && !last.whole && !part.whole) last.text += part.text;
    else joined.push({ ...part });
    return joined;
  }, []);
}
