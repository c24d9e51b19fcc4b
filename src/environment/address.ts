/** Where the site will stand: SITE_URL is a host, SITE_BASE the path under it. */
import type { Judged } from './refusal.ts';

export const defaultUrl = 'http://localhost:4321';

/** `https://kpi.example`, without a last slash; the letters of another script become the host's own form (xn--…). */
export function judgeSiteUrl(found: string | undefined): Judged<string> {
  if (!found) return { value: defaultUrl };
  const fault = urlFault(found);
  if (!fault) return { value: new URL(found).origin };
  return {
    refusal: {
      variable: 'SITE_URL',
      found,
      th: `${fault.th}  ใช้ได้: http:// หรือ https:// ตามด้วยชื่อโดเมน เช่น https://kpi.example.go.th  แก้: ${fault.fixTh}`,
      en: `${fault.en} Allowed: http:// or https:// and the name of the host, such as https://kpi.example.go.th. Fix: ${fault.fixEn}.`,
    },
  };
}

interface Fault {
  th: string;
  en: string;
  fixTh: string;
  fixEn: string;
}

function urlFault(text: string): Fault | null {
  const parts = /^(https?):\/\/([^/?#\\@\s]+)(\/[^?#\\\s]*)?$/i.exec(text);
  const [, scheme, host = '', path = '/'] = parts ?? [];
  const isHost = host !== '' && !/(^|\.)(\.|:|$)/.test(host) && URL.canParse(`${scheme}://${host}`);
  if (isHost && path === '/') return null;
  if (isHost) {
    return {
      th: 'มีเส้นทางต่อท้ายชื่อโดเมน',
      en: 'A path follows the host.',
      fixTh: `เขียน SITE_URL=${scheme}://${host} และย้ายเส้นทางไปไว้ที่ SITE_BASE`,
      fixEn: `write SITE_URL=${scheme}://${host} and move the path to SITE_BASE`,
    };
  }
  if (!/^https?:\/\//i.test(text)) {
    return {
      th: 'ไม่ได้ขึ้นต้นด้วย http:// หรือ https://',
      en: 'It does not begin with http:// or https://.',
      fixTh: 'เขียนที่อยู่เต็มอย่างที่เปิดในเบราว์เซอร์',
      fixEn: 'write the whole address, as a browser opens it',
    };
  }
  return {
    th: 'อ่านเป็นชื่อโดเมนไม่ได้ หรือมีส่วนอื่นปนอยู่ เช่น ชื่อผู้ใช้ ช่องว่าง ? หรือ #',
    en: 'It cannot be read as a host, or holds something else, such as a user, a space, ? or #.',
    fixTh: 'เหลือไว้เพียงชื่อโดเมน',
    fixEn: 'leave the host alone',
  };
}

/** `/` or `/kpi/`, in letters, as Astro wants it; Thai ones are welcome, and `%E0…` says the same. */
export function judgeSiteBase(found: string | undefined): Judged<string> {
  if (!found || found === '/') return { value: '/' };
  const segments = found.replace(/\/$/, '').split('/').slice(1).map(decoded);
  if (found.startsWith('/') && segments.every(isFolderName)) return { value: `/${segments.join('/')}/` };
  const bare = decoded(found);
  const [th, en] = /^[a-z][a-z0-9+.-]*:/i.test(found)
    ? ['เขียนเฉพาะเส้นทาง ส่วนชื่อโดเมนอยู่ที่ SITE_URL', 'write the path alone; the host belongs in SITE_URL']
    : isFolderName(bare)
      ? [`เปลี่ยนเป็น /${bare}`, `change it to /${bare}`]
      : ['ตั้งชื่อโฟลเดอร์บนเครื่องแม่ข่ายใหม่ให้ใช้อักขระที่ใช้ได้', 'give the folder on the host a name of such characters'];
  return {
    refusal: {
      variable: 'SITE_BASE',
      found,
      th: `ไม่ใช่เส้นทางของเว็บไซต์บนเครื่องแม่ข่าย  ใช้ได้: / แล้วตามด้วยชื่อโฟลเดอร์ที่มีเฉพาะตัวอักษร ตัวเลข และ - . _ ~ เช่น /kpi  แก้: ${th}`,
      en: `This is not a path on a host. Allowed: / and a folder's name of letters, digits and - . _ ~ alone, such as /kpi. Fix: ${en}.`,
    },
  };
}

const isFolderName = (segment: string): boolean => /^[\p{L}\p{M}\p{N}._~-]+$/u.test(segment) && !/^\.+$/.test(segment);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
