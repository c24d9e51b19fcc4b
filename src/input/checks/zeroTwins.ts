/** Two numbers that a spreadsheet makes one: it takes 3.10 for a number and saves 3.1. */

/** The number with its zeros (3.10) beside the one without (3.1), where both are there; of several, the shortest. */
export const zeroTwin = (number: string, numbers: readonly string[]): string | undefined =>
  numbers.includes(number) && /^\d+\.\d+$/.test(number)
    ? numbers
        .filter((one) => one !== number && one.startsWith(number) && /^0+$/.test(one.slice(number.length)))
        .sort()[0]
    : undefined;

/** The twin as a value of an issue's words. */
export const twinValue = (twin: string | undefined): Record<string, string> => (twin === undefined ? {} : { twin });
