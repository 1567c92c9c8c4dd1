/** Ends this process soon after the one that started it: the engine starts plugins in groups of their own, which a killed engine leaves behind. */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 1_000).unref();
}
