/** A duty as far as the source tells it. */
export interface DeclaredDuty {
  readonly owner?: string | undefined;
  readonly backup?: string | undefined;
}

export interface DeclaredAccount {
  readonly github: { readonly login: string };
}

export interface DeclaredRepository {
  readonly owner?: string;
  readonly name: string;
  readonly visibility?: "public" | "private";
  readonly defaultBranch?: string;
  readonly archived?: boolean;
  readonly checks?: { readonly others: readonly { readonly context: string }[] };
}

export interface DeclaredService {
  readonly description: string;
  readonly repository?: string | undefined;
  readonly otherRepositories: readonly string[];
  readonly environments: readonly string[];
  readonly resources: readonly unknown[];
  readonly duties: { readonly [duty: string]: DeclaredDuty };
  readonly engineers: readonly string[];
  readonly bots: readonly string[];
}

/** An ownership value with its gaps: what `readOwnership` is given, which knows nothing of this type. */
export interface Declaration {
  readonly organisation: { readonly name: string; readonly github: { readonly login: string } };
  readonly people: { readonly [id: string]: DeclaredAccount };
  readonly bots: { readonly [id: string]: DeclaredAccount };
  readonly furtherDuties: { readonly [id: string]: DeclaredDuty };
  readonly repositories: { readonly [id: string]: DeclaredRepository };
  readonly services: { readonly [id: string]: DeclaredService };
}
