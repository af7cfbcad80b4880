/**
 * The commands, a row each. Their code is loaded when they are called.
 *
 * @module
 */

/** What a command's file offers. */
export interface Command {
  /** The text of `--help`. */
  help(): string;
  /** Does it, and answers the exit code. @throws UsageError when called wrongly */
  run(args: readonly string[]): Promise<number>;
}

interface CommandRow {
  /** How it is called, behind `poolkeeper`. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands = {
  serve: {
    usage: 'serve [options]',
    summary: 'runs the service',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  terraform: {
    usage: 'terraform install [--mirror DIR] [--as hashicorp/aws@VERSION]',
    summary: 'lays the Terraform provider out where `terraform init` finds it',
    load: async () => (await import('./commands/terraform.ts')).terraform,
  },
  pulumi: {
    usage: 'pulumi install [--bin DIR] [--as aws]',
    summary:
      'puts the Pulumi provider into a folder of PATH; with --as, under the name of the one for @pulumi/aws',
    load: async () => (await import('./commands/pulumi.ts')).pulumi,
  },
  keys: {
    usage: 'keys rotate <pool> [options]',
    summary: 'makes new signing keys for a pool; the old ones verify until their tokens have expired',
    load: async () => (await import('./commands/keys.ts')).keys,
  },
  doctor: {
    usage: 'doctor [options]',
    summary: 'says what it found: Node, data folder, keys, tools, what is listening',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof commands;

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
