/** Letters that were damaged on their way, in any file: what is told says which program can mend it there. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, say } from '../words.ts';

/** What saves a file of this kind without damage. */
const saved = (table?: string) =>
  table === 'false'
    ? say('บันทึกเป็น UTF-8 ในโปรแกรมแก้ไขข้อความ', 'save the file as UTF-8 in a text editor')
    : say('บันทึกเป็น "CSV UTF-8 (Comma delimited)"', 'save the file as "CSV UTF-8 (Comma delimited)"');

export const letterDefinitions = {
  'garbled-text': {
    title: say('ตัวอักษรไทยเพี้ยน', 'Thai letters have become unreadable'),
    everyday: ['ภาษาไทยเพี้ยนในไฟล์ CSV', 'ภาษาไทยอ่านไม่ออก', 'ไฟล์เป็นภาษาต่างดาว', 'สระเพี้ยนในไฟล์'],
    why: say(
      'ไฟล์เคยถูกเปิดหรือบันทึกด้วยรหัสอักขระอื่น ข้อความเดิมจึงอ่านไม่ออกหรือหายไปแล้ว',
      'The file was once opened or saved in another encoding: the text can no longer be read, or is lost.',
    ),
    allowed: say('ข้อความที่อ่านออกในไฟล์ UTF-8', 'readable text in a UTF-8 file'),
    fix: (values) => {
      const to = fixTo('พิมพ์หรือคัดลอกข้อความนี้จากเอกสารต้นทางอีกครั้ง', 'type or copy this text from the source again')(values);
      const then = saved(values['table']);
      return say(`${to.th} แล้ว${then.th}`, `${to.en}, and ${then.en}`);
    },
    example: { wrong: 'note\nà¸œà¸¥', right: 'note\nผล' },
  },
  'private-use-letter': {
    title: say('มีตัวอักษรที่มีเฉพาะในแบบอักษรหนึ่ง', 'A letter exists only in one font'),
    why: say(
      'ตัวอักษรที่คัดลอกจาก PDF บางไฟล์มีรหัสเฉพาะของแบบอักษรนั้น เครื่องอื่นแสดงเป็นช่องสี่เหลี่ยมและค้นหาไม่พบ',
      'Letters copied from some PDFs have codes that only one font knows: other computers show boxes, and no search finds the word.',
    ),
    allowed: say('ตัวอักษรไทยและตัวอักษรอื่นตามมาตรฐาน Unicode', 'Thai and other letters of the Unicode standard'),
    fix: fixTo('ลบคำนี้แล้วพิมพ์ใหม่ด้วยแป้นพิมพ์', 'delete the word and type it again on the keyboard'),
    example: { wrong: 'note\nผู⟨U+F70B⟩ใช้', right: 'note\nผู้ใช้' },
  },
  'thai-marks': {
    title: say('สระหรือวรรณยุกต์วางผิดที่', 'A vowel or a tone mark is in the wrong place'),
    why: say(
      'คำที่สระหรือวรรณยุกต์สลับที่ ซ้ำ หรือหลุดจากพยัญชนะ อาจดูเหมือนคำที่ถูก แต่ค้นหาไม่พบและโปรแกรมอ่านออกเสียงผิด',
      'A word whose vowels or tone marks are swapped, doubled or apart from their letter can look right, but no search finds it and screen readers misread it.',
    ),
    allowed: say(
      'พยัญชนะ ตามด้วยสระบนหรือล่าง แล้วจึงวรรณยุกต์ อย่างละหนึ่งตัว',
      'a consonant, then a vowel above or below it, then a tone mark, one of each',
    ),
    fix: fixTo('พิมพ์คำนี้ใหม่ตามเอกสารต้นทาง', 'type the word again as it is in the source'),
    example: { wrong: 'note\nท่ี', right: 'note\nที่' },
  },
  'mixed-letters': {
    title: say('มีตัวอักษรของภาษาอื่นปนอยู่ในคำ', 'There is a letter of another script within a word'),
    why: say(
      'ตัวอักษรลาวหรือซีริลลิกบางตัวดูเหมือนตัวอักษรไทยหรืออังกฤษ คำที่ปนกันจึงค้นหาไม่พบ',
      'Some Lao and Cyrillic letters look like Thai or Latin ones; a word that mixes them is found by no search.',
    ),
    allowed: say('คำที่ทุกตัวเป็นอักษรของภาษาเดียวกัน', 'words with all their letters in one script'),
    fix: say('ลบคำนี้แล้วพิมพ์ใหม่ด้วยแป้นพิมพ์', 'delete the word and type it again on the keyboard'),
    example: { wrong: 'note\nກรม', right: 'note\nกรม' },
  },
  'text-too-long': {
    title: say('ข้อความยาวเกินไป', 'The text is too long'),
    why: say(
      'ข้อความที่ยาวกว่านี้เปิดในช่องของโปรแกรมตารางคำนวณไม่ได้ และมักเกิดจากการวางทั้งเอกสารลงในช่องเดียว',
      'A longer text does not fit into a cell of a spreadsheet, and usually comes from pasting a whole document into one place.',
    ),
    allowed: say('ข้อความไม่เกิน {limit} ตัวอักษร', 'text of at most {limit} characters'),
    fix: ({ table }) =>
      table === 'false'
        ? say('ย่อหรือแบ่งข้อความนี้ ซึ่งยาว {length} ตัวอักษร', 'shorten or divide the text, which has {length} characters')
        : say(
            'ย่อข้อความนี้ ซึ่งยาว {length} ตัวอักษร และตรวจว่าเครื่องหมายคำพูดครบคู่',
            'shorten the text, which has {length} characters, and check that its quotation marks are in pairs',
          ),
    example: { wrong: 'note\n(ข้อความของทั้งเอกสาร)', right: 'note\nดูเอกสารหน้า 12' },
  },
  'other-language': {
    title: say('ข้อความอยู่ในช่องของอีกภาษาหนึ่ง', 'The text is in the field of the other language'),
    why: say(
      'หน้าภาษาไทยและข้อมูลเปิดแสดงข้อความตามภาษาของช่อง โปรแกรมอ่านหน้าจอจึงอ่านออกเสียงผิดถ้าสลับกัน',
      'Pages and open data show each text in the language that its field names; if the two are swapped, screen readers read them aloud wrongly.',
    ),
    allowed: say(
      'ภาษาไทยในช่อง th หรือ title_th และภาษาอังกฤษในช่อง en หรือ title_en ส่วนชื่อที่เป็นตัวย่ออังกฤษใช้ได้ทั้งสองช่อง',
      'Thai in th or title_th and English in en or title_en; a name in Latin letters may be in both',
    ),
    fix: ({ language }) =>
      language === 'both'
        ? say('สลับข้อความของสองช่องนี้', 'swap the texts of the two fields')
        : language === 'th'
          ? say('พิมพ์ข้อความภาษาไทยแทน', 'put the Thai text in its place')
          : say('พิมพ์คำแปลภาษาอังกฤษแทน', 'put the English translation in its place'),
    example: { wrong: 'title:\n  th: Percent\n  en: ร้อยละ', right: 'title:\n  th: ร้อยละ\n  en: Percent' },
  },
} satisfies Record<string, IssueDefinition>;
