// Package method says in which order the options of a question come, from the counts of its ballots.
//
// Which method ranks is fixed in the election's text when it is created; none of them needs anything but the counts of
// [question.Count], so that everybody who has them gets the same order.
//
//   - [Most]: the options by how much weight chose them, or by the sum of their points or votes.
//   - [Median]: majority judgment. An option's grade is the best one that a majority gives it at least; among equal grades
//     decides the majority gauge.
//   - [Schulze]: an option comes before another if its strongest path of won pairs is stronger.
//   - [Borda]: an option gets, for every other option, the weight that ranks it higher and half of the weight that ranks
//     both equal.
//
// References:
//
//   - M. Balinski, R. Laraki, Majority Judgment, MIT Press 2011 (the gauge: chapter 14)
//   - M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
//     method, Social Choice and Welfare 36, 2011
package method
