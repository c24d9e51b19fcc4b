/** The two layouts of a Thai keyboard: Kedmanee, and the Latin letters on the same keys. */

const LATIN_KEYS = [
  "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
  '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?',
].join('');
const THAI_KEYS = ['ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ', '+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'].join('');

/** "8owih" → "คนไร้", "แหอ" → "csv": what the same keys write where the keyboard is set to the other language. */
export const onOtherKeys = (typed: string): string =>
  [...typed]
    .map((letter) => THAI_KEYS[LATIN_KEYS.indexOf(letter)] ?? LATIN_KEYS[THAI_KEYS.indexOf(letter)] ?? letter)
    .join('');
