/**
 * The command `diff`: prints what changed between two versions of an events file, in words, or as
 * entries of `corrections` to paste. The files may be TypeScript, YAML or JSON, in any mix.
 * Exit code 0 if nothing changed, 1 if something did, 2 if a file is in error or the command wrong.
 */
import { runDiff } from './runDiff';

const { code, stdout, stderr } = await runDiff(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
