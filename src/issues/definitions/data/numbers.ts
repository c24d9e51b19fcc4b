/** Numbers that are not written plainly. */
import type { IssueDefinition } from '../../issue.ts';
import { fixTo, missingWords, say } from '../words.ts';

export const numberDefinitions = {
  'not-a-number': {
    title: say('ค่านี้ต้องเป็นตัวเลข', 'This value should be a number'),
    everyday: ['กรอกตัวหนังสือในช่องตัวเลข'],
    why: say('คะแนนคำนวณจากตัวเลขที่อ่านได้ตรงตัวเท่านั้น', 'Scores are computed only from numbers that can be read exactly.'),
    allowed: say('ตัวเลขอารบิกที่ใช้จุดทศนิยม เช่น 12.5', 'a number in Arabic digits with a decimal point, such as 12.5'),
    fix: fixTo('พิมพ์ตัวเลขจากเอกสารต้นทางแทนค่านี้', 'type the number from the source in place of this'),
    example: { wrong: 'value\nสิบสอง', right: 'value\n12' },
  },
  'comma-decimal': {
    title: say('ใช้จุลภาคเป็นจุดทศนิยม', 'A comma is used as the decimal point'),
    everyday: ['ใช้ลูกน้ำแทนจุดทศนิยม'],
    why: say(
      'จุลภาคอ่านได้ทั้งเป็นจุดทศนิยมและเป็นตัวคั่นหลักพัน ค่าอาจผิดไปพันเท่า',
      'A comma can be read as a decimal point or as a thousands separator, so the value could be out by a factor of a thousand.',
    ),
    allowed: say('ตัวเลขที่ใช้จุดทศนิยม เช่น 12.5', 'a number with a decimal point, such as 12.5'),
    fix: fixTo(
      'พิมพ์ตัวเลขจากเอกสารต้นทาง โดยใช้จุดทศนิยมและไม่ใช้จุลภาค',
      'type the number from the source, with a decimal point and no comma',
    ),
    example: { wrong: 'value\n"12,5"', right: 'value\n12.5' },
  },
  'thousands-separator': {
    title: say('มีตัวคั่นหลักพันในตัวเลข', 'The number has a thousands separator'),
    everyday: ['ตัวเลขมีลูกน้ำ', 'ตัวเลขมีจุลภาค', 'ใส่ comma ในตัวเลข', 'ใส่คอมม่าในตัวเลข'],
    why: say(
      'โปรแกรมต่าง ๆ อ่านตัวคั่นหลักพันไม่เหมือนกัน จึงเก็บตัวเลขล้วน แล้วหน้าเว็บจะใส่ตัวคั่นให้เอง',
      'Programs read separators differently, so the data hold bare digits; the pages add the separators.',
    ),
    allowed: say('ตัวเลขที่ไม่มีตัวคั่นหลักพัน เช่น 75086', 'a number without separators, such as 75086'),
    fix: fixTo('พิมพ์ตัวเลขจากเอกสารต้นทางโดยไม่มีตัวคั่นหลักพัน', 'type the number from the source without separators'),
    example: { wrong: 'denominator\n"75,086"', right: 'denominator\n75086' },
  },
  'unit-in-cell': {
    title: say('มีหน่วยปนอยู่กับตัวเลข', 'There is a unit beside the number'),
    everyday: ['ใส่เครื่องหมายร้อยละในช่อง', 'ใส่ % ในช่องตัวเลข'],
    why: say(
      'หน่วยของตัวเลขอยู่ในคำอธิบายตัวชี้วัดแล้ว ในข้อมูลจึงมีแต่ตัวเลข',
      'The unit is in the description of the KPI; the data hold only the number.',
    ),
    allowed: say('ตัวเลขอย่างเดียว ไม่มีหน่วย เช่น 63.24', 'the number alone, without a unit, such as 63.24'),
    fix: fixTo(
      'ตรวจว่าเป็นหน่วยของรายการวัดนี้ แล้วใส่เฉพาะตัวเลขในหน่วยนั้น',
      'check that it is the unit of this measure, and enter the number alone in that unit',
    ),
    example: { wrong: 'value\n63.24%', right: 'value\n63.24' },
  },
  'thai-digits': {
    title: say('ใช้เลขไทย', 'The value is written in Thai digits'),
    everyday: ['กรอกเลขไทยได้ไหม', 'กรอกเลขไทย', 'พิมพ์เลขไทย', 'Thai digits not allowed', 'ใช้เลขไทยในไฟล์'],
    why: say(
      'ข้อมูลเปิดใช้เลขอารบิกเพื่อให้ทุกโปรแกรมคำนวณได้',
      'Open data use Arabic digits, so that every program can compute with them.',
    ),
    allowed: say('เลขอารบิก 0 ถึง 9', 'Arabic digits 0 to 9'),
    fix: fixTo('พิมพ์ใหม่ด้วยเลขอารบิก', 'type it again in Arabic digits'),
    example: { wrong: 'value\n๑๒.๕', right: 'value\n12.5' },
  },
  'exponent-notation': {
    title: say('ตัวเลขเขียนแบบเลขยกกำลัง', 'The number is written with an exponent'),
    why: say(
      'Excel ย่อตัวเลขยาวเป็นแบบ 1.2E+05 แล้วหลักท้าย ๆ อาจหายไป',
      'Excel shortens long numbers to the form 1.2E+05, and the last digits may be lost.',
    ),
    allowed: say('ตัวเลขที่เขียนครบทุกหลัก เช่น 120345', 'a number with all its digits, such as 120345'),
    fix: say(
      'พิมพ์ตัวเลขครบทุกหลักตามเอกสารต้นทาง และตั้งรูปแบบเซลล์เป็น Text ก่อนบันทึก',
      'type all the digits from the source, and set the format of the cell to Text before saving',
    ),
    example: { wrong: 'numerator\n1.20E+05', right: 'numerator\n120345' },
  },
  'invisible-character': {
    title: say('มีอักขระที่มองไม่เห็น', 'The value has an invisible character in it'),
    why: say(
      'อักขระที่มองไม่เห็นมักติดมาจากการคัดลอกจากเว็บหรือ PDF ทำให้ค่าที่ดูเหมือนกันไม่เท่ากัน',
      'Invisible characters come along when text is copied from a web page or a PDF: two values that look alike are then not equal.',
    ),
    allowed: say('ตัวอักษรและตัวเลขที่มองเห็นได้เท่านั้น', 'visible letters and digits only'),
    fix: fixTo('ลบค่านี้แล้วพิมพ์ใหม่ด้วยแป้นพิมพ์', 'delete the value and type it again on the keyboard'),
    example: { wrong: 'kpi\n1⟨U+200B⟩', right: 'kpi\n1' },
  },
  'surrounding-space': {
    title: say('มีช่องว่างหน้าหรือหลังค่า', 'There is a space before or after the value'),
    everyday: ['เคาะเว้นวรรคเกิน'],
    why: say(
      'ค่าที่มีช่องว่างติดอยู่ไม่เท่ากับค่าที่ไม่มี แม้จะดูเหมือนกัน',
      'A value with a space is not equal to the same value without one, though they look alike.',
    ),
    allowed: say('ค่าที่ไม่มีช่องว่างหน้าหรือหลัง', 'the value without a space before or after it'),
    fix: fixTo('ลบช่องว่างหน้าและหลังค่า', 'delete the spaces before and after it'),
    example: { wrong: 'round\n" 2"', right: 'round\n2' },
  },
  placeholder: {
    title: say('ใช้คำหรือเครื่องหมายแทนค่าที่ไม่มี', 'A word or a mark is used for a missing value'),
    everyday: ['ใส่ขีดแทนค่าว่าง', 'ใส่ N/A ได้ไหม', 'ไม่มีข้อมูลใส่อะไร'],
    why: say(
      `ค่าที่ไม่มีให้เว้นว่าง แล้วบอกเหตุผลเป็นรหัส จึงจะแยก "${missingWords.noData.th}" ออกจาก "${missingWords.notSet.th}" และจากศูนย์ได้`,
      `A missing value is left empty and a code says why, so that “${missingWords.noData.en}”, “${missingWords.notSet.en}” and zero can be told apart.`,
    ),
    allowed: ({ number, part, status, kept }) => {
      if (!number) return say('ข้อความ หรือค่าว่าง', 'text, or nothing at all');
      if (part) return say('ตัวเลข หรือค่าว่างทั้ง numerator และ denominator', 'a number, or nothing in both parts');
      return status || kept
        ? say('ตัวเลข หรือค่าว่างพร้อมรหัสใน obs_status', 'a number, or an empty cell with a code in obs_status')
        : say('ตัวเลข', 'a number');
    },
    fix: ({ number, part, status, orZero, kept }) => {
      if (part)
        return say(
          'เว้น numerator และ denominator ให้ว่างทั้งคู่ หรือใส่ตัวเลขตามเอกสารต้นทางทั้งคู่',
          'leave numerator and denominator both empty, or enter both from the source',
        );
      if (status && orZero)
        return say(
          'ถ้าไม่มีข้อมูล ให้เว้นค่านี้ให้ว่าง แล้วใส่ {status} ใน obs_status ถ้านับแล้วเป็นศูนย์ ให้ใส่ 0',
          'if there is no data, leave this empty and enter {status} in obs_status; if the count is zero, enter 0',
        );
      if (status)
        return say('เว้นค่านี้ให้ว่าง แล้วใส่ {status} ใน obs_status', 'leave this empty and enter {status} in obs_status');
      return number && !kept
        ? say(
            'ใส่ตัวเลขตามเอกสารต้นทาง หรือลบทั้งบรรทัดถ้าเป็นช่องที่เว้นได้',
            'enter the number from the source, or delete the line if the field may be left out',
          )
        : say('เว้นค่านี้ให้ว่าง', 'leave this empty');
    },
    example: { wrong: 'value,obs_status\nn/a,A', right: 'value,obs_status\n,O' },
  },
  'number-too-long': {
    title: say('ตัวเลขยาวเกินไป', 'The number is too long'),
    why: say(
      'ตัวเลขที่ยาวกว่านี้มักเกิดจากการวางซ้ำหรือการคำนวณที่ไม่ได้ปัดเศษ และวาดเป็นแผนภูมิไม่ได้',
      'A longer number usually comes from pasting twice or from a calculation that was not rounded, and cannot be drawn in a chart.',
    ),
    allowed: say(
      'ตัวเลขหน้าจุดไม่เกิน {whole} หลัก และทศนิยมไม่เกิน {decimals} ตำแหน่ง',
      'at most {whole} digits before the point and {decimals} after it',
    ),
    fix: say(
      'ใส่ตัวเลขตามเอกสารต้นทาง ด้วยทศนิยมเท่าที่เอกสารระบุ',
      'enter the number from the source, with as many decimals as it states',
    ),
    example: { wrong: 'value\n12341234123412341234', right: 'value\n1234' },
  },
} satisfies Record<string, IssueDefinition>;
