/** What XML 1.0 cannot hold in any spelling: controls, halves of a pair, two noncharacters. */
const NEVER_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text as it stands in XML, SVG and HTML, between tags and within quotes. Such a character, which names of folders in the
 * history of Git may have, becomes the sign of what could not be shown.
 */
export const xmlText = (text: string): string =>
  text
    .replace(NEVER_IN_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
