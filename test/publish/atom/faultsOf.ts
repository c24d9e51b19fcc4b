/** What another program finds wrong in an Atom feed: libxml2, by the grammar and by the rules beside this file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML, type XMLValidationResult } from 'xmllint-wasm';

const schemaIn = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const grammar = schemaIn('atom.rng');
const rules = schemaIn('atom.sch');

/** Sentences of the program, with lines, and with the section of RFC 4287 for a broken rule; rules come after the grammar. */
export async function faultsOf(feed: string): Promise<string[]> {
  const xml = { fileName: 'feed.xml', contents: feed };
  const byGrammar = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  if (!byGrammar.valid) return sentencesIn(byGrammar);
  const asSchematron = (all: string[]) => all.map((one) => (one === '--schema' ? '--schematron' : one));
  return sentencesIn(await validateXML({ xml, schema: rules, modifyArguments: asSchematron }));
}

/** Never empty for what is not valid. */
const sentencesIn = ({ valid, rawOutput }: XMLValidationResult): string[] =>
  valid ? [] : rawOutput.trim().split('\n');
