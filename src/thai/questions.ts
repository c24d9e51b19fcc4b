/** Kinds of question, told by their words. */

/** Somebody asks about what is entered, or was refused. */
export const ENTERING =
  /กรอก|ใส่|พิมพ์|ลืม|เซฟ|ช่อง(?!ว่าง)|ไม่รับ|เตือน|ระบบไม่|ไฟล์.*(?:ไม่ได้|ได้ไหม)|\b(?:(?<!report (?:an |the )?)error(?! in (?:the|a) (?:data|document|figures|report))|warning|invalid|cell)\b/;

/** A question for the meaning of a word, or of several words of which one is told from another. */
export const MEANING =
  /คือ$|คือ.*อะไร|หมายถึง|หมายความ|แปลว่า|ต่างกัน|ต่างจาก|\b(?:what(?:s|’s|'s| is| are| does| do)(?! being| done)|mean|means|meaning|definition|vs|versus|difference)\b/;

/** A question for one agency of all. */
export const WHICH_AGENCY = /(?:กรม|หน่วยงาน)(?:ไหน|ใด|อะไร)|\bwhich (?:agenc|department)/;
