interface SeenRole {
  readonly name: string;
  readonly boundary: string;
}

/** The roles of every account that went through the gateway, with their boundaries. What was done behind its back it does not know. */
export class RolesSeen {
  readonly #roles = new Map<string, SeenRole>();

  /** The name of a role that differs from this one in nothing but case, or that is the same. */
  namedLike(account: string, name: string): string | undefined {
    return this.#roles.get(keyOf(account, name))?.name;
  }

  boundedBy(account: string, policyArn: string): readonly string[] {
    return [...this.#roles]
      .filter(([key, { boundary }]) => key.startsWith(`${account} `) && boundary === policyArn)
      .map(([, { name }]) => name);
  }

  /** Takes note of a call that was carried out. */
  note(account: string, action: string, input: { readonly [name: string]: unknown }): void {
    const [name, boundary] = [String(input.RoleName), String(input.PermissionsBoundary ?? "")];
    const key = keyOf(account, name);
    if (action === "iam:DeleteRole") this.#roles.delete(key);
    else if (action === "iam:CreateRole" || action.endsWith("RolePermissionsBoundary"))
      this.#roles.set(key, { name, boundary });
  }

  forget(): void {
    this.#roles.clear();
  }
}

function keyOf(account: string, name: string): string {
  return `${account} ${name.toLowerCase()}`;
}
