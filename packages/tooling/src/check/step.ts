import { spawn } from 'node:child_process';
import { workspaceRoot } from '../workspace.ts';

/** One step of the gate: a name and a command. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** What to do when it fails. */
  readonly hint?: string;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a step, showing its output only when it fails, and prints one line. */
export async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const child = spawn(step.command, step.arguments, { cwd: workspaceRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - started) / 1000;
  const passed = code === 0;
  if (!passed) process.stdout.write(Buffer.concat(chunks));
  console.log(
    `${passed ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)${passed || !step.hint ? '' : `: ${step.hint}`}`,
  );
  return { name: step.name, passed, seconds };
}
