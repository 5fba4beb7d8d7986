package method

// Judgment is what the grades of one option come to. Grades count from 0, the best.
type Judgment struct {
	// Grade is the best grade that more than half of the weight gives at least; -1 without ballots.
	Grade int
	// Better and Worse are the weights that give a better and a worse grade than that.
	Better, Worse uint64
}

// Median returns the judgment of every option, where grades[a][l] is the weight that gives option a grade l, and the order:
// by grade, then by the majority gauge. The gauge puts options that more weight grades better than worse (Better > Worse)
// first, the greatest Better foremost; then the others, the smallest Worse foremost.
func Median(grades [][]uint64) ([]Judgment, Order) {
	judgments := make([]Judgment, len(grades))
	for a, given := range grades {
		judgments[a] = judge(given)
	}
	return judgments, order(len(grades), func(a, b int) bool { return judgments[a].before(judgments[b]) })
}

func judge(given []uint64) Judgment {
	var total uint64
	for _, n := range given {
		total += n
	}
	var better uint64
	for grade, n := range given {
		if best := better + n; best > total-best {
			return Judgment{grade, better, total - best}
		}
		better += n
	}
	return Judgment{Grade: -1}
}

// before says whether j is the better judgment.
func (j Judgment) before(k Judgment) bool {
	plus, other := j.Better > j.Worse, k.Better > k.Worse
	switch {
	case j.Grade != k.Grade:
		return j.Grade < k.Grade
	case plus != other:
		return plus
	case plus:
		return j.Better > k.Better
	}
	return j.Worse < k.Worse
}
