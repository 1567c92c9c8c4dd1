import { capital } from "../capital.ts";
import type { ReviewSource } from "../reviewReport.ts";

/** `After: preview.json (preview), made at 2026-11-21T08:12:44Z, by Pulumi v3.258.0.` */
export function sourceText({ side, file, kind, madeAt, pulumi }: ReviewSource): string {
  const parts = [
    `${capital(side)}: ${file === "-" ? "the standard input" : file} (${kind})`,
    ...(madeAt === undefined ? [] : [`made at ${madeAt}`]),
    ...(pulumi === undefined ? [] : [`by Pulumi ${pulumi}`]),
  ];
  return `${parts.join(", ")}.`;
}
