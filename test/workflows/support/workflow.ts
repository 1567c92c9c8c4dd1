import { isAlias, parseAllDocuments, visit } from "yaml";

/** A value of a YAML file. */
export type Yaml = { readonly [key: string]: unknown };

/** What the token of a job may do; `unsaid` is whatever the settings of the repository say. */
export type Permissions = "unsaid" | "read-all" | "write-all" | { readonly [scope: string]: unknown };

/** A step of a job. */
export interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with: Yaml;
  readonly whole: Yaml;
}

/** A job, with what it takes over from its workflow. */
export interface Job {
  readonly id: string;
  readonly permissions: Permissions;
  /** The reusable workflow that it calls. */
  readonly uses?: string;
  readonly steps: readonly Step[];
  readonly whole: Yaml;
}

/** A workflow as GitHub reads it. */
export interface Workflow {
  /** `.github/workflows/<name>.yml`. */
  readonly file: string;
  readonly text: string;
  readonly name: string;
  /** What it runs on, with the filters. */
  readonly events: ReadonlyMap<string, Yaml>;
  readonly permissions: Permissions;
  readonly jobs: readonly Job[];
  readonly whole: Yaml;
}

/**
 * Reads the workflows of a text, one for each YAML document.
 *
 * @throws on what is no YAML, on a key that stands twice, and on an alias, behind which a reader does not see what runs.
 */
export function readWorkflows(text: string, fileOf: (name: string) => string): readonly Workflow[] {
  return [...parseAllDocuments(text)].map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    visit(document, (_, node) => {
      if (isAlias(node)) throw new Error(`"*${node.source}" is an alias. Write out what it stands for.`);
    });
    const whole = record(document.toJS());
    const name = String(whole.name);
    const permissions = permissionsOf(whole.permissions);
    const jobs = Object.entries(record(whole.jobs)).map(([id, job]) => readJob(id, record(job), permissions));
    return { file: fileOf(name), text, name, events: eventsOf(whole.on), permissions, jobs, whole };
  });
}

function readJob(id: string, whole: Yaml, inherited: Permissions): Job {
  const steps = list(whole.steps).map((each) => readStep(record(each)));
  const permissions = whole.permissions === undefined ? inherited : permissionsOf(whole.permissions);
  return { id, permissions, ...(typeof whole.uses === "string" && { uses: whole.uses }), steps, whole };
}

function readStep(whole: Yaml): Step {
  const { uses, run } = whole;
  return {
    name: String(whole.name ?? uses ?? run),
    ...(typeof uses === "string" && { uses }),
    ...(typeof run === "string" && { run: run.replaceAll(/\\\n\s*/g, "") }),
    with: record(whole.with),
    whole,
  };
}

function eventsOf(on: unknown): ReadonlyMap<string, Yaml> {
  if (typeof on === "string") return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  return new Map(Object.entries(record(on)).map(([event, filters]) => [event, record(filters)]));
}

function permissionsOf(value: unknown): Permissions {
  if (value === "read-all" || value === "write-all") return value;
  return typeof value === "object" && value !== null ? record(value) : "unsaid";
}

/** The value as a record; empty where it is none. */
export function record(value: unknown): Yaml {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The value as a list; one thing is a list of one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
