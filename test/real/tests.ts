/** What was tested: a name, and what is wrong, one line each. */
export interface Test {
  readonly name: string;
  readonly wrong: readonly string[];
}

/** Runs one test; what it throws is what is wrong with it. */
export function test(name: string, find: () => readonly string[]): Test {
  try {
    return { name, wrong: find() };
  } catch (thrown) {
    return {
      name,
      wrong: [`It threw: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`],
    };
  }
}

/** A line for each test that failed, with what is wrong below it. */
export function failuresText(tests: readonly Test[]): string {
  return tests
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ name, wrong }) => `FAILED ${name}\n${wrong.map((line) => `  ${line}\n`).join("")}`)
    .join("");
}
