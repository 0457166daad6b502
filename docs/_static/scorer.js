// How the search ranks: guides before reference, reference before the inside of the parser.
var Scorer = {
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
  score: (result) => {
    const [page, , , , score] = result;
    const places = [
      [/^reference\/(parser|wording|view)/, -12],
      [/^(changelog|contributing|explanation\/(parser|dependencies))/, -8],
      [/^(tutorial|notebook|how-to\/|reading-room\/)/, 6],
      [/^(explanation\/|glossary|cite)/, 3],
    ];
    const found = places.find(([pattern]) => pattern.test(page));
    return score + (found ? found[1] : 0);
  },
};
