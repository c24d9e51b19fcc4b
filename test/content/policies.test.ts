/** A policy holds for every agency that is assessed by it, so it names no KPI of one of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, project } from '../repo/tree.ts';

test.each(filesOf('data/policies/*.yaml'))('%s names no KPI by its number', (file) => {
  const text = readFileSync(`${project}/${file}`, 'utf8');
  expect(text.match(/ตัวชี้วัดที่\s*\d[\d.]*|\bKPIs? \d[\d.]*/g)).toBeNull();
});
