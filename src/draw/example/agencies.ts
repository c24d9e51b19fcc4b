/** Agencies that are made up, as the curtain draws them: all, some, nothing known of them, and an official total alone. */
import { type DisclosureState, terms } from '../../words/index.ts';
import type { CurtainGroup } from '../svg/curtain.ts';

const PARTS = [
  [1, 1, 0.7, 1, 0.45, 0, 0.2],
  [0, 0.9, 1, 1, 0.3],
  [1, 0, 0],
];

/** `titleOf` and `countOf`: what a group is called, and how many it has. */
export const exampleCurtain = (
  titleOf: (group: number) => string,
  countOf: (count: number) => string,
): CurtainGroup[] =>
  PARTS.map((parts, index) => ({
    href: '#agencies',
    title: titleOf(index + 1),
    count: countOf(parts.length),
    description: `${titleOf(index + 1)}: ${countOf(parts.length)}`,
    lines: parts.map((known, place) => ({ known, isOfficial: known === 0 && place === parts.length - 1 })),
  }));

/** One of every state of what is disclosed. */
export const exampleSquares = Object.keys(terms.disclosureStates) as DisclosureState[];
