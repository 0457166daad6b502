// Asks recheck about each pattern on the standard input, one JSON object a line, and prints what it
// says of it in the same way: `patterns.py` reads that.
import { createInterface } from "node:readline";
import { check } from "recheck";

const timeout = Number(process.argv[2] ?? 10000);
for await (const line of createInterface({ input: process.stdin })) {
  const it = JSON.parse(line);
  const said = await check(it.source, it.flags, { timeout });
  const { status, complexity, attack, error } = said;
  console.log(
    JSON.stringify({
      where: it.where,
      status,
      summary: complexity?.summary ?? error?.kind ?? "",
      pumps: attack?.pumps ?? [],
      suffix: attack?.suffix ?? "",
    }),
  );
}
process.exit(0);
