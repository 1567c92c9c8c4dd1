import fc from "fast-check";
import { formatProblem, type RaciCell, roleGroups } from "../../../model/index.ts";
import { parseRaciTable } from "../../../model/raci/parseRaciTable.ts";
import { raciCells } from "../../../model/raci/raciCells.ts";

const header = "| Activity | Developers | Security | Platform | Compliance | Leadership |";
const dashes = "| --- | --- | --- | --- | --- | --- |";

function parse(...lines: readonly string[]) {
  const { found, rows, problems } = parseRaciTable(lines.join("\n"), "raci.md");
  return { found, rows, problems: problems.map(formatProblem) };
}

const threatModeling = {
  path: "raci.md:3",
  activity: {
    name: "Threat modeling",
    raci: { developers: "C", security: "R/A", platform: "C", compliance: "-", leadership: "I" },
  },
};

describe("parseRaciTable", () => {
  it("reads a matrix of one row", () => {
    expect(parse(header, dashes, "| Threat modeling | C | R/A | C | - | I |")).toEqual({
      found: true,
      rows: [threatModeling],
      problems: [],
    });
  });

  it.each([
    ["without outer bars", "Threat modeling | C | R/A | C | - | I"],
    ["with emphasis and small letters", "| **Threat modeling** | c | *a/r* | C | — | i |"],
    ["with empty cells", "| Threat modeling | C | R / A | C | | I |"],
  ])("reads a row %s", (_, row) => {
    expect(parse(header, dashes, row)).toEqual({ found: true, rows: [threatModeling], problems: [] });
  });

  it("reads columns by other names and in another order", () => {
    const text = [
      "| Activity | Leadership | Compliance/GRC | Platform / DevOps | Security/AppSec | **Developers** |",
      "| :-- | :-: | --: | - | - | - |",
      "| Threat modeling | I | - | C | R/A | C |",
    ];

    expect(parse(...text)).toEqual({ found: true, rows: [threatModeling], problems: [] });
  });

  it("reads a text with byte-order mark and the line ends of Windows", () => {
    const text = `\uFEFF${[header, dashes, "| Threat modeling | C | R/A | C | - | I |"].join("\r\n")}\r\n`;

    expect(parseRaciTable(text, "raci.md")).toEqual({ found: true, rows: [threatModeling], problems: [] });
  });

  it("reads a bar inside a name", () => {
    expect(parse(header, dashes, "| a \\| b | R/A | - | - | - | - |").rows[0]?.activity.name).toBe("a | b");
  });

  it("reads every matrix of a text and nothing in between", () => {
    const text = parse(
      "# Who does what",
      "| Term | Meaning |",
      "| --- | --- |",
      "| R | Responsible |",
      "",
      header,
      dashes,
      "| One | R/A | - | - | - | - |",
      "",
      "```",
      header,
      dashes,
      "| Example | R/A | - | - | - | - |",
      "```",
      header,
      dashes,
      "| Two | R/A | - | - | - | - |",
    );

    expect(text.rows.map(({ path, activity }) => [path, activity.name])).toEqual([
      ["raci.md:8", "One"],
      ["raci.md:17", "Two"],
    ]);
  });

  it("says that a text without matrix has none", () => {
    expect(parse("# Nothing", "| Term | Meaning |", "| --- | --- |", "| R | Responsible |")).toEqual({
      found: false,
      rows: [],
      problems: [],
    });
  });

  it("leaves out a row with a cell that is unknown, and says which", () => {
    expect(parse(header, dashes, "| Threat modeling | C | R, A | C | - | S |")).toEqual({
      found: true,
      rows: [],
      problems: [
        'raci.md:3: "R, A" for security in "Threat modeling" is not a value of the matrix. Write one of "R", "A", "R/A", "C", "I", "-".',
        'raci.md:3: "S" for leadership in "Threat modeling" is not a value of the matrix. Write one of "R", "A", "R/A", "C", "I", "-".',
      ],
    });
  });

  it("leaves out a row with too few or too many cells", () => {
    expect(parse(header, dashes, "| One | R/A |", "| Two | R/A | - | - | - | - | - |")).toEqual({
      found: true,
      rows: [],
      problems: [
        'raci.md:3: "One" has 2 cells, and the table has 6 columns. Write one cell for each column.',
        'raci.md:4: "Two" has 7 cells, and the table has 6 columns. Write one cell for each column.',
      ],
    });
  });

  it("names columns that are unknown, repeated or missing", () => {
    expect(parse("| Activity | Developers | Legal | AppSec | Security | Platform |", dashes).problems).toEqual([
      'raci.md:1: "Legal" is not a role group. Name the column after one of "developers", "security", "platform", "compliance", "leadership".',
      'raci.md:1: "Security" is a second column of security. Merge the two columns.',
      'raci.md:1: There is no column of "compliance". Add it; "-" says nothing.',
      'raci.md:1: There is no column of "leadership". Add it; "-" says nothing.',
    ]);
  });

  it("takes no word of JavaScript for a role group", () => {
    expect(
      parse("| Activity | Developers | Security | constructor | __proto__ |", "|-|-|-|-|-|").problems.slice(0, 2),
    ).toEqual([
      'raci.md:1: "constructor" is not a role group. Name the column after one of "developers", "security", "platform", "compliance", "leadership".',
      'raci.md:1: "__proto__" is not a role group. Name the column after one of "developers", "security", "platform", "compliance", "leadership".',
    ]);
  });

  it("reads what is written, whatever the cells", () => {
    const row = fc.tuple(...roleGroups.map(() => fc.constantFrom<RaciCell>(...raciCells)));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (matrix) => {
        const lines = matrix.map((cells, at) => `| Activity ${at} | ${cells.join(" | ")} |`);

        const { rows, problems } = parse(header, dashes, ...lines);

        expect(problems).toEqual([]);
        expect(rows.map(({ activity }) => roleGroups.map((group) => activity.raci[group]))).toEqual(matrix);
      }),
    );
  });

  it("throws on no text", () => {
    const line = fc.oneof(fc.constantFrom(header, dashes, "```", "| a | R |", "|", "\\|"), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(() => parse(...lines)).not.toThrow();
      }),
    );
  });
});
