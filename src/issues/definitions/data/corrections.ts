/** Corrections of figures that were published. */
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

const header = 'file,row_key,column,published,corrected';
const file = 'data/assessments/sample/2567/baselines.csv';
const key = 'kpi=1;measure=share;fiscal_year_be=2566';
const right = `${header}\n${file},${key},value,65.2,62.5`;

/** How what is gone comes back, by what it is. */
const rowBack = {
  figure: say(
    'ใส่แถวนี้กลับ หากเลิกเผยแพร่ค่า ให้เว้นค่าให้ว่าง ใส่ obs_status และบอกเหตุผลใน data/corrections.csv',
    'put the row back; if the value is withdrawn, leave it empty, give an obs_status, and the reason in data/corrections.csv',
  ),
  measure: say(
    'ใส่รายการวัด {measure} และแถวนี้กลับ รหัสที่เผยแพร่แล้วไม่เปลี่ยน รายการวัดที่ไม่ใช้คิดคะแนนแล้วให้คงไว้โดยไม่อยู่ในเกณฑ์',
    'put the measure {measure} and the row back: a published id never changes; a measure that no longer counts stays, without criteria',
  ),
  correction: say(
    'ใส่แถวนี้กลับ หากแก้ค่าอีกครั้ง ให้เพิ่มอีกแถว ถ้อยคำของเหตุผลและวันที่แก้ได้',
    'put the row back; where the value is corrected again, add another row; the words of the reason and the date may be mended',
  ),
};

export const correctionDefinitions = {
  'correction-file': {
    title: say('ไม่มีไฟล์ที่แก้ไข', 'The corrected file does not exist'),
    why: say(
      'การแก้ไขแสดงคู่กับตัวเลขที่แก้ ถ้าไม่พบไฟล์ ผู้อ่านจะไม่เห็นการแก้ไขนี้เลย',
      'A correction is shown beside the figure that it corrects; without the file nobody would see it.',
    ),
    allowed: say(
      'ไฟล์ CSV ใน data/assessments/{ส่วนราชการ}/{ปี}/ หรือไฟล์ assessment.mdx และ kpi-{เลข}.mdx ใน content/assessments/{ส่วนราชการ}/{ปี}/ ที่มีอยู่จริง เขียนเต็มตั้งแต่ data หรือ content',
      'an existing CSV file in data/assessments/{agency}/{year}/, or assessment.mdx or kpi-{number}.mdx in content/assessments/{agency}/{year}/, with its full path from data or content',
    ),
    fix: withSuggestion('ใส่ที่อยู่ของไฟล์ที่มีตัวเลขที่แก้ไข', 'enter the path of the file that holds the corrected figure'),
    example: { wrong: `${header}\nbaselines.csv,${key},value,65.2,62.5`, right },
  },
  'correction-row': {
    title: say('ไม่มีแถวที่แก้ไข', 'The corrected row does not exist'),
    why: say(
      'การแก้ไขแสดงคู่กับแถวที่แก้ หากเลิกเผยแพร่ค่าใด ให้คงแถวไว้ เว้น value ให้ว่าง และใส่ obs_status',
      'A correction is shown beside its row. A value that is withdrawn keeps its row, with value empty and an obs_status.',
    ),
    allowed: ({ example }) =>
      example === undefined
        ? say('{form} ของแถวที่มีในไฟล์ แต่ไฟล์นี้ยังไม่มีแถว', '{form} of a row of the file, which has none yet')
        : say('{form} ของแถวที่มีในไฟล์ เช่น {example}', '{form} of a row of the file, such as {example}'),
    fix: withSuggestion(
      'ใส่ค่าของคอลัมน์เหล่านั้นตามแถวที่แก้ไข คั่นด้วย ;',
      'copy the values of those columns from the corrected row, with ; between them',
    ),
    example: { wrong: `${header}\n${file},1/share/2566,value,65.2,62.5`, right },
  },
  'correction-column': {
    title: say('แถวที่แก้ไขไม่มีคอลัมน์นี้', 'The corrected row has no such column'),
    why: say(
      'ต้องรู้ว่าแก้ค่าใด คอลัมน์ที่ใช้บอกว่าเป็นแถวใดแก้ไม่ได้ เพราะจะกลายเป็นอีกแถวหนึ่ง',
      'It must be clear which value was corrected. The columns that identify the row cannot be corrected, because it would then be another row.',
    ),
    allowed: say('คอลัมน์ {allowed}', 'the columns {allowed}'),
    fix: withSuggestion('เลือกคอลัมน์จากรายการนี้', 'choose a column from this list'),
    example: { wrong: `${header}\n${file},${key},ค่า,65.2,62.5`, right },
  },
  'correction-same': {
    title: say('ค่าที่เผยแพร่กับค่าที่แก้ไขเป็นค่าเดียวกัน', 'The published and the corrected value are the same'),
    why: say('แถวที่ไม่ได้แก้อะไรทำให้ผู้อ่านเข้าใจผิด', 'A row that corrects nothing misleads the reader.'),
    allowed: say(
      'ค่าที่เคยเผยแพร่ ซึ่งต่างจากค่าใน corrected',
      'what was published before, which differs from what is in corrected',
    ),
    fix: say('ใส่ค่าที่เคยเผยแพร่ก่อนแก้ไข หรือลบแถวนี้', 'enter what was published before the correction, or delete this row'),
    example: { wrong: `${header}\n${file},${key},value,62.5,62.5`, right },
  },
  'correction-chain': {
    title: say('การแก้ไขค่าเดียวกันไม่ต่อกัน', 'Two corrections of one value do not follow each other'),
    why: say(
      'เมื่อแก้ค่าเดียวกันหลายครั้ง แต่ละครั้งเริ่มจากค่าที่แก้ครั้งก่อน',
      'Where one value is corrected more than once, each correction starts from the one before.',
    ),
    allowed: say(
      '{before|ค่าว่าง} ซึ่งเป็นค่าที่แก้ไขแล้วในแถว {first} ของไฟล์นี้',
      '{before|nothing}, the corrected value in row {first} of this file',
    ),
    fix: say(
      'ตรวจ published และ date ของแถวนี้กับแถว {first} หากบันทึกซ้ำให้ลบแถวหนึ่ง',
      'check published and date of this row and of row {first}; if the correction was recorded twice, delete one of them',
    ),
    example: {
      wrong: `${header}\n${file},${key},value,65.2,62.4\n${file},${key},value,65.2,62.5`,
      right: `${header}\n${file},${key},value,65.2,62.4\n${file},${key},value,62.4,62.5`,
    },
  },
  'correction-differs': {
    title: say('ค่าที่แก้ไขไม่ตรงกับค่าในไฟล์', 'The corrected value is not the one in the file'),
    why: say('ค่าที่แก้ไขล่าสุดคือค่าที่เผยแพร่อยู่ในขณะนี้', 'The latest correction is what is published now.'),
    allowed: ({ row }) =>
      row === undefined
        ? say('{stands|ค่าว่าง} ตามที่อยู่ใน {file}', '{stands|nothing}, as in {file}')
        : say('{stands|ค่าว่าง} ตามที่อยู่ในแถว {row} ของ {file}', '{stands|nothing}, as in row {row} of {file}'),
    fix: ({ unchanged }) =>
      unchanged === undefined
        ? say(
            'ถ้าค่านั้นถูกแล้ว ให้แก้ corrected ให้ตรงกัน ถ้ายังไม่ถูก ให้แก้ในไฟล์นั้น',
            'if that is right, change corrected to agree with it; if it is not, change it in the file',
          )
        : say(
            'ไฟล์นั้นยังเป็นค่าเดิม ให้แก้ค่าในไฟล์ หรือลบแถวนี้หากไม่ได้แก้',
            'the file still has the old value: change it there, or delete this row if nothing was corrected',
          ),
    example: { wrong: `${header}\n${file},${key},value,65.2,62.6`, right },
  },
  'correction-missing': {
    title: say('ค่าที่เผยแพร่แล้วเปลี่ยนโดยไม่มีเหตุผล', 'A published value changed without a reason'),
    everyday: ['แก้ตัวเลขที่เผยแพร่แล้ว'],
    why: say(
      'ผู้ที่จดหรืออ้างอิงค่าเดิมไว้ต้องรู้ว่าค่านั้นเปลี่ยนเพราะอะไร ค่าที่เพิ่งรายงานเป็นครั้งแรกไม่ต้องมีเหตุผล',
      'Whoever noted or cited the old value must be able to learn why it changed. A value that is reported for the first time needs no reason.',
    ),
    found: say(
      'พบ {now|ช่องว่าง} แทนค่าที่เผยแพร่แล้วคือ {published}',
      'Found {now|an empty cell} in place of the published {published}',
    ),
    allowed: say(
      'ค่าที่เผยแพร่แล้ว หรือค่าใหม่ที่มีเหตุผลในแถวหนึ่งของ {corrections}',
      'the published value, or a new one with its reason in a row of {corrections}',
    ),
    fix: say(
      'ถ้าไม่ได้ตั้งใจแก้ ให้ใส่ {published} ตามเดิม ถ้าแก้เพราะค่าเดิมผิด ให้เพิ่มแถวใน {corrections} ว่า {line} แล้วต่อด้วยวันที่แก้ไขกับเหตุผล',
      'if it was not meant, put {published} back; if the published value was wrong, add this row to {corrections}: {line}, followed by the date and the reason',
    ),
    example: { wrong: `${header}`, right },
  },
  'correction-published': {
    title: say('ค่าใน published ไม่ใช่ค่าที่เผยแพร่อยู่', 'What published says is not what was published'),
    why: say(
      'ผู้อ่านเทียบค่าที่เคยเห็นกับแถวนี้ ถ้าค่าเดิมผิด เหตุผลก็จะเป็นของค่าอื่น',
      'A reader looks here for the value that they saw; with another one the reason would be of something else.',
    ),
    allowed: say('{published} ซึ่งเป็นค่าที่เผยแพร่อยู่', '{published}, which is what is published'),
    fix: say('ใส่ {published} ใน published', 'enter {published} in published'),
    example: { wrong: `${header}\n${file},${key},value,65.3,62.5`, right },
  },
  'published-row-missing': {
    title: say('แถวที่มีค่าเผยแพร่แล้วหายไป', 'A row with a published value is gone'),
    why: say(
      'ค่าที่เคยเผยแพร่ต้องไม่หายไปเฉย ๆ ผู้อ่านต้องเห็นว่าค่านั้นถูกถอนและเพราะอะไร',
      'A published value must not vanish: a reader has to see that it was withdrawn, and why.',
    ),
    allowed: ({ kind }) =>
      kind === 'correction'
        ? say(
            'แถวของ {file} {rowKey} ที่แก้ {column} จาก {published} เป็น {corrected}',
            'the row for {file}, {rowKey}, which tells that {column} was corrected from {published} to {corrected}',
          )
        : say('แถว {rowKey} ซึ่งเคยมี {column} เป็น {published}', 'the row {rowKey}, whose {column} was {published}'),
    fix: ({ kind }) => rowBack[kind as keyof typeof rowBack] ?? rowBack.figure,
    example: {
      wrong: 'kpi,measure,fiscal_year_be,value,numerator,denominator,obs_status,source,note',
      right:
        'kpi,measure,fiscal_year_be,value,numerator,denominator,obs_status,source,note\n1,share,2566,,,,M,รายงานประจำปี,',
    },
  },
} satisfies Record<string, IssueDefinition>;
