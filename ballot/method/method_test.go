package method_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"psephos/ballot/method"
)

// pairs counts rankings such as "ACBED", given with their weights, pair by pair.
func pairs(options int, rankings map[string]uint64) [][]uint64 {
	above := make([][]uint64, options)
	for i := range above {
		above[i] = make([]uint64, options)
	}
	for ranking, weight := range rankings {
		for i := range ranking {
			for j := i + 1; j < len(ranking); j++ {
				above[ranking[i]-'A'][ranking[j]-'A'] += weight
			}
		}
	}
	return above
}

// The example of Schulze's paper: 45 voters, E > A > C > B > D.
func TestSchulzeOfThePaper(t *testing.T) {
	paths, order := method.Schulze(pairs(5, map[string]uint64{
		"ACBED": 5, "ADECB": 5, "BEDAC": 8, "CABED": 3, "CAEBD": 7, "CBADE": 2, "DCEBA": 7, "EBADC": 8,
	}))
	want := [][]uint64{{0, 28, 28, 30, 24}, {25, 0, 28, 33, 24}, {25, 29, 0, 29, 24}, {25, 28, 28, 0, 24}, {25, 28, 28, 31, 0}}
	if !slices.EqualFunc(paths.Strength, want, slices.Equal) {
		t.Errorf("strengths are %v, want %v", paths.Strength, want)
	}
	if want := (method.Order{2, 4, 3, 5, 1}); !slices.Equal(order, want) {
		t.Errorf("order is %v, want %v", order, want)
	}
	if got, want := paths.Path(0, 1), []int{0, 3, 2, 1}; !slices.Equal(got, want) {
		t.Errorf("the path from A to B is %v, want %v", got, want)
	}
}

// TestPathsAreAsStrongAsTheyClaim: the weakest pair on each path has the strength that is told, and an option that wins every pair is first.
func TestPathsAreAsStrongAsTheyClaim(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		k := 2 + random.IntN(6)
		above := pairs(k, nil)
		for a := range k {
			for b := range a {
				above[a][b], above[b][a] = random.Uint64N(6), random.Uint64N(6)
			}
		}
		paths, order := method.Schulze(above)
		for a := range k {
			winsAll := true
			for b := range k {
				checkPath(t, above, paths, a, b)
				winsAll = winsAll && (a == b || above[a][b] > above[b][a])
			}
			if winsAll && (order[a] != 1 || slices.Index(order, 1) != a) {
				t.Errorf("%v: option %d wins every pair, order is %v", above, a, order)
			}
		}
	}
}

func checkPath(t *testing.T, above [][]uint64, paths *method.Paths, a, b int) {
	t.Helper()
	path := paths.Path(a, b)
	if len(path) == 0 {
		if a != b && paths.Strength[a][b] != 0 {
			t.Errorf("no path from %d to %d of strength %d", a, b, paths.Strength[a][b])
		}
		return
	}
	weakest := ^uint64(0)
	for i := range path[1:] {
		weakest = min(weakest, above[path[i]][path[i+1]])
	}
	if path[0] != a || path[len(path)-1] != b || weakest != paths.Strength[a][b] {
		t.Errorf("%v: the path from %d to %d is %v of strength %d, said %d", above, a, b, path, weakest, paths.Strength[a][b])
	}
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		name   string
		grades [][]uint64
		want   method.Order
		first  method.Judgment
	}{
		{"the better grade", [][]uint64{{6, 4, 0}, {4, 6, 0}}, method.Order{1, 2}, method.Judgment{0, 0, 4}},
		{"an even number takes the worse middle", [][]uint64{{1, 1, 0}, {0, 2, 0}}, method.Order{1, 2}, method.Judgment{1, 1, 0}},
		{"more above than below is before less", [][]uint64{{4, 3, 3}, {3, 3, 4}}, method.Order{1, 2}, method.Judgment{1, 4, 3}},
		{"the most above", [][]uint64{{4, 4, 2}, {5, 2, 3}}, method.Order{2, 1}, method.Judgment{1, 4, 2}},
		{"the least below", [][]uint64{{2, 4, 4}, {3, 4, 3}}, method.Order{2, 1}, method.Judgment{1, 2, 4}},
		{"alike", [][]uint64{{2, 4, 4}, {2, 4, 4}}, method.Order{1, 1}, method.Judgment{1, 2, 4}},
		{"nobody", [][]uint64{{0, 0, 0}, {0, 0, 0}}, method.Order{1, 1}, method.Judgment{Grade: -1}},
	} {
		judgments, order := method.Median(c.grades)
		if !slices.Equal(order, c.want) || judgments[0] != c.first {
			t.Errorf("%s: order %v, first %+v; want %v, %+v", c.name, order, judgments[0], c.want, c.first)
		}
	}
}

func TestBorda(t *testing.T) {
	scores, order := method.Borda(pairs(3, map[string]uint64{"ABC": 3, "BCA": 2}), 5)
	if !slices.Equal(order, method.Order{2, 1, 3}) || scores[0].Low != 12 || scores[1].Low != 14 || scores[2].Low != 4 {
		t.Errorf("scores %v, order %v", scores, order)
	}
	// one ballot of the greatest weight on which all are equal: half a point for each pair
	greatest := ^uint64(0)
	scores, order = method.Borda(pairs(3, nil), greatest)
	if scores[0] != (method.Score{High: 1, Low: greatest - 1}) || !slices.Equal(order, method.Order{1, 1, 1}) {
		t.Errorf("scores %v, order %v", scores, order)
	}
}

func TestMostAndMean(t *testing.T) {
	if got := method.Most([]uint64{3, 7, 3, 0}); !slices.Equal(got, method.Order{2, 1, 2, 4}) {
		t.Errorf("order is %v", got)
	}
	if got := method.Mean(7, 2); got.FloatString(2) != "3.50" {
		t.Errorf("mean is %v", got)
	}
	if method.Mean(0, 0) != nil {
		t.Error("there is a mean of nothing")
	}
}
