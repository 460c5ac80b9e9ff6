export const USAGE = `Usage: contrechamp <command>

  score [--codebook FILE] FILE…   score texts; prints one JSON line per document, in the order of the input
  evaluate                        measure quotations and translations against the material in BENCH_DIR
  bench                           measure speed and memory against the material in BENCH_DIR
  help, --help                    this text
  --version                       versions of the program, of the engine and of the codebook

FILE is a text (.txt), or one JSON object per line (.jsonl):
  {"text": "…", "id"?: "…", "title"?: "…", "lang"?: "fr" | "en", "outlet"?: "…", "date"?: "…"}
or - for standard input. Texts are UTF-8, 16 MB at most each.

--codebook FILE   score with this codebook instead of the one in data/codebook

Exit code: 0 all documents were scored; 1 a document could not be (its line says why in "issues"); 2 wrong usage.
In the clone: npm run --silent contrechamp -- score FILE…
`
