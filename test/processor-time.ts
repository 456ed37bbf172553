/** Milliseconds of processor time so far: unlike the clock, hardly moved by what else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
