import { z } from 'zod';

/**
 * How a stage of a build went: seconds, seconds that it had a core (summed over all threads), and the
 * most memory that the process had held when it ended, in MB.
 */
export const Stage = z.object({
  stage: z.string(),
  seconds: z.number(),
  cpu: z.number(),
  memory: z.number(),
});
export type Stage = z.infer<typeof Stage>;

/** Times stages, one after the other. */
export type Stopwatch = {
  /** Ends the stage that runs, and begins another. */
  begin: (stage: string) => void;
  /** Ends the last one and gives all. */
  end: () => Stage[];
};

const now = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    seconds: process.uptime(),
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: Math.round(maxRSS / 1024),
  };
};

/** A stopwatch whose first stage began with the process. */
export const stopwatch = (first: string): Stopwatch => {
  const stages: Stage[] = [];
  let running = { stage: first, seconds: 0, cpu: 0 };
  const end = (): void => {
    const { seconds, cpu, memory } = now();
    const { stage } = running;
    stages.push({ stage, seconds: seconds - running.seconds, cpu: cpu - running.cpu, memory });
  };
  return {
    begin: (stage) => {
      if (stage === running.stage) return;
      end();
      const { seconds, cpu } = now();
      running = { stage, seconds, cpu };
    },
    end: () => {
      end();
      return stages;
    },
  };
};
