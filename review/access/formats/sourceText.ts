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

/** With a capital at the start: the name of a section as its heading. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
