import type { Command } from "commander";
export function registerAccess(program: Command): void {
  program.command("access");
}
