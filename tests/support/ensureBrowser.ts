/** Run before the browser tests: says which browser they will drive, or what to install. */
import { ensureChromium } from './browser';

try {
  console.log(`Browser: ${ensureChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
