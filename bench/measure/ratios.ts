/** Each subject's figures as ratios to the first subject's of the same round. */
export function ratiosToFirst<Subject>(figures: Map<Subject, number[]>): Map<Subject, number[]> {
  const [first = []] = figures.values()
  return new Map([...figures].map(([subject, own]) => [subject, own.map((figure, round) => figure / first[round]!)]))
}
