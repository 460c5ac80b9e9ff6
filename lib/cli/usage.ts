export const USAGE = `Usage: contrechamp <command>

  score [--codebook FILE] [--jobs N] FILE…
                                  score texts; prints one JSON line per document, in the order of the input
  compare FILE.jsonl [--by outlet|lang|event] [--voice VOICE] [--cue CUE]
                                  compare groups of texts; one JSON line per cue and group, then per cue and pair of groups
  codebook import FILE…           codebooks of another program as one in our own form; says what could not be carried over
  codebook export [FILE] --format F
                                  a codebook (ours, or FILE) as own, liwc, quanteda or csv; says what that cannot hold
  codebook check FILE             what would be refused or left out, with lines and reasons
  import FILE… [--outlet NAME] [--event NAME] [--lang fr|en] [--dates dmy|mdy] [--encoding NAME] [--column FIELD=NAME]
      [--check]
                                  bring articles into the corpus that the pages show: tables (.csv, .tsv), .json, .jsonl, pages (.html),
                                  feeds (.xml), texts, lists of addresses, .zip of these, an http(s) address, or - for standard input; says which rows were not read and why. --check: look at the first
                                  rows only. An import that was interrupted goes on when started again, or with --job NUMBER
  imports                         all imports, with what became of their rows
  cancel NUMBER                   stop an import that has not come to its end
  feeds [add URL [--outlet NAME] [--event NAME] | refresh [NUMBER] | remove NUMBER]
                                  feeds (RSS, Atom, RDF, JSON) that are kept; what is new in one is an import of its own
  undo NUMBER                     take an import back; links that are held to a version still show it
  export [articles|phrases|texts] [--version CORPUS.CODEBOOK.ENGINE]
                                  a release on standard output: tables (CSV), or texts as lines of JSON that import takes
  rescore                         read all articles with today’s codebook and engine; older links keep their numbers
  doctor                          check every hash, span and total of the store
  backup FILE, restore FILE       the whole store in one file, while it is in use; and back into an empty one
  password                        ask for a password and print its hash, for the environment of a server that others reach
  token                           make a token for programs that write over HTTP, and its hash
  evaluate [TABLE…]               measure pages, quotations, cues and translations against the material in BENCH_DIR, and intervals
                                  and tests by simulation (calibration, which needs none); writes data/measurements
  bench [store [N…] | faults [N]] measure speed and memory, on the material in BENCH_DIR or the project's own articles; store: importing
                                  and reading generated corpora of N articles (10000 100000); faults: an import that is killed N times (60)
  help, --help                    this text
  --version                       versions of the program, of the engine and of the codebook

FILE is a text (.txt), or one JSON object per line (.jsonl):
  {"text": "…", "id"?: "…", "title"?: "…", "lang"?: "fr" | "en", "outlet"?: "…", "date"?: "…"}
or - for standard input. Texts are UTF-8, 16 MB at most each.

--codebook FILE   score with this codebook instead of the one in data/codebook, in any format that is read:
                  own (JSON), liwc (.dic, .dicx), quanteda (YAML), csv (or tab), lexicoder, wordstat, yoshikoder
--jobs N          threads that share a long input; unless told, one fewer than there are processors; each takes about 180 MB
For compare, whose lines may also have "event"?: "…" and "sameAs"?: the id of the document that this one repeats or translates:
--by GROUP        outlet, unless told; articles of one group that repeat each other count once
--voice VOICE     all, unless told, or own, quoted, reported, scare, unknown
--cue CUE         of these cues only; may be given more than once. --codebook as above
For codebook:
--format F        of FILE, where its content does not tell; of the export
--lang fr|en      of words whose language FILE does not say; of an export in one language
--output FILE     instead of standard output; without --lang one file for each language, name.fr.dic
--json            findings as JSON lines

Exit code: 0 all documents were scored; 1 a document could not be (its line says why in "issues"), or a codebook cannot be used;
2 wrong usage. For compare: 0 all documents were counted; 1 one could not be (standard error says why); 2 wrong usage.
In the clone: npm run --silent contrechamp -- score FILE…
`
