/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export const operators = [
  "GreaterThanOrEqualToThreshold",
  "GreaterThanThreshold",
  "GreaterThanUpperThreshold",
  "LessThanLowerOrGreaterThanUpperThreshold",
  "LessThanLowerThreshold",
  "LessThanOrEqualToThreshold",
  "LessThanThreshold",
] as const;

export const statistics = ["Average", "Maximum", "Minimum", "SampleCount", "Sum"] as const;

export function metricPeriod(seconds: number): string | undefined {
  if ([10, 20, 30].includes(seconds) || seconds % 60 === 0) return undefined;
  return `expected to be one of [10 20 30] or divisible by 60, got ${seconds}`;
}
