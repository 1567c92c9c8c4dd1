import type { ServiceTables } from "../serviceTable.ts";

/** Costs and support: watching them is monitoring. */
export const costs: ServiceTables = {
  budgets: { alarms: ["ModifyBudget"] },
  ce: { alarms: ["*AnomalyMonitor", "*AnomalySubscription", "ProvideAnomalyFeedback"] },
  support: { configuration: ["DownloadAttachment", "GetInteraction", "SearchForCases"] },
};
