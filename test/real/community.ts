/** A working group: its team on GitHub, who leads it, and its areas. */
export interface SourceGroup {
  readonly id: string;
  readonly organisation: string;
  readonly team: string;
  readonly leads: readonly string[];
  readonly technicalLeads: readonly string[];
  readonly bots: readonly string[];
  readonly deployKeyRepositories: readonly string[];
  readonly areas: readonly SourceArea[];
}

export interface SourceArea {
  readonly id: string;
  readonly name: string;
  readonly approvers: readonly string[];
  readonly reviewers: readonly string[];
  readonly bots: readonly string[];
  /** `owner/name` each. */
  readonly repositories: readonly string[];
  /** Keys that the source leaves out, where an empty list stands here. */
  readonly absentKeys: readonly string[];
}

export interface SourceOrganisation {
  readonly id: string;
  readonly contributors: readonly string[];
  readonly staticTeams: readonly SourceStaticTeam[];
  readonly repositories: readonly SourceRepository[];
}

/** A team that the source keeps by hand, with its permission on each repository. */
export interface SourceStaticTeam {
  readonly maintainers: readonly string[];
  readonly members: readonly string[];
  readonly repositories: { readonly [repository: string]: string };
}

export interface SourceRepository {
  readonly name: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly defaultBranch?: string;
}

/** Protection of a repository or, under `branches`, of one branch; what is absent is inherited. */
export interface SourceProtection {
  readonly protect?: boolean;
  readonly enforce_admins?: boolean;
  readonly required_status_checks?: { readonly contexts: readonly string[] };
  readonly required_pull_request_reviews?: {
    readonly bypass_pull_request_allowances?: { readonly teams?: readonly string[] };
  };
  readonly branches?: { readonly [branch: string]: SourceProtection };
}

export interface SourcePerson {
  readonly id: string;
  readonly kind: "person" | "bot";
  readonly traits: readonly string[];
  readonly spellings?: readonly string[];
}

/** The ownership of a real organisation as its README describes it. */
export interface Community {
  readonly commitDate: string;
  readonly groups: readonly SourceGroup[];
  readonly organisations: readonly SourceOrganisation[];
  readonly branchProtection: {
    readonly [organisation: string]: SourceProtection & {
      readonly repos: { readonly [repository: string]: SourceProtection };
    };
  };
  /** Pattern, then its owners. */
  readonly codeowners: { readonly rules: readonly (readonly string[])[] };
  readonly people: readonly SourcePerson[];
}

const lists = ["groups", "organisations", "people"];
const objects = ["branchProtection", "codeowners"];

/**
 * Reads the source. Its parts are looked at no further: it is a fixed file, and what does not fit shows in the counts.
 *
 * @throws {Error} If the text is not JSON, or one of the parts is missing.
 */
export function readCommunity(text: string): Community {
  const value: unknown = JSON.parse(text);
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  const missing = [
    ...lists.filter((name) => !Array.isArray(fields.get(name))),
    ...objects.filter((name) => typeof fields.get(name) !== "object" || fields.get(name) === null),
    ...(typeof fields.get("commitDate") === "string" ? [] : ["commitDate"]),
  ];
  if (missing.length > 0) throw new Error(`It has no ${missing.join(", ")}.`);
  return value as Community;
}

/** Two logins that differ in letter case only are one account. */
export function personId(login: string): string {
  return login.toLowerCase();
}
