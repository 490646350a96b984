import { fileURLToPath } from 'node:url';
import { readRepository } from './repository.ts';
import { findingsOf } from './rule.ts';
import { rules } from './rules.ts';

// Judges the repository by all rules: prints what breaks one and ends with 1 if anything does.
const repository = readRepository(fileURLToPath(new URL('../..', import.meta.url)));
const findings = findingsOf(rules, repository);
for (const { rule, path, line, message } of findings) process.stdout.write(`${path}:${line}  ${rule}: ${message}\n`);
process.stdout.write(`${repository.sources.length} files, ${rules.length} rules, ${findings.length} findings\n`);
process.exitCode = findings.length === 0 && repository.sources.length > 0 ? 0 : 1;
