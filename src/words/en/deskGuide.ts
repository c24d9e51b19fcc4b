/** Words of the guide to the desk, step by step, each beside its picture. */
import type { deskGuide as thai } from '../th/deskGuide.ts';

export const deskGuide: typeof thai = {
  title: 'A guide to the desk',
  description: 'How to publish results from a spreadsheet with nothing but a browser.',
  intro: 'It takes a few minutes, and nothing has to be installed. The figures in the pictures are made up.',
  open: 'Open the desk',
  steps: [
    {
      title: 'Choose the work',
      text: 'Choose the agency, the fiscal year and the data, such as results. The table shows what is published.',
      picture: 'Boxes to choose agency, fiscal year and data, above the frame on which files are dropped',
    },
    {
      title: 'Put data in',
      text: 'Drag a CSV or Excel file onto the frame, or copy cells from Excel with their header row and paste them, or type in a cell. Hatched rows, marked “to be filled in”, are due and have no result yet. Rows that are published stay; a row of the same name takes the place of the old one.',
      picture: 'The table of results; cells with a problem have a heavy frame and the number of the problem',
    },
    {
      title: 'Correct the problems',
      text: 'A number in a solid circle has to be corrected before publishing, one in a ring is a warning. Where there is one way to correct it, there is a button; elsewhere you are told what is allowed and how to fix it. Nothing changes unless you press or type, and every step can be undone.',
      picture: 'The list of problems; each gives row and column, what is allowed and how to fix it',
    },
    {
      title: 'See which scores change',
      text: 'Scores, levels and the range of the total, before and after, are worked out by the same code as the site. If a score is not what you expect, look at the figures again.',
      picture: 'The table of scores before and after',
    },
    {
      title: 'Take the file and send it',
      text: 'Once nothing is left to correct, save the file, open the edit page of the repository, paste the text of the file, say briefly what changed and propose the change. The maintainers check and accept it, and the site publishes it by itself. If your agency has no repository yet, send them the file with its path.',
      picture: 'The path of the file, and the button that saves it',
    },
  ],
  later: 'When a published figure is corrected',
  laterText:
    'Correct the figure in its table. The desk then asks for the reason, and has a button that adds a row to the corrections with the old value, the new one and the date: you only enter the reason, and send both files. Readers see the old value and the reason on the page of the KPI.',
  laterPicture:
    'The table of corrections, with a new row: the old value, the new one, the date, and the reason that was entered',
  close: 'When a fiscal year is closed',
  closeText:
    'Once the year is over and its results are in, press the button that closes it, below the files to take, and send the file closed.csv. Every build works out the figures, rules and scores of that year again and compares them. If something has to be corrected later, correct it with a reason and close the year again.',
};
