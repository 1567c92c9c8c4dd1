import type { ServiceTables } from "../serviceTable.ts";

/** Costs and support: watching them is monitoring. */
export const costs: ServiceTables = {
  budgets: { alarms: ["ModifyBudget"], brake: ["ExecuteBudgetAction"] },
  ce: { alarms: ["*AnomalyMonitor", "*AnomalySubscription", "ProvideAnomalyFeedback"] },
  support: { configuration: ["DownloadAttachment", "GetInteraction", "SearchForCases"] },
};
