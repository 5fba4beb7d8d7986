package method

import "math/big"

// Order has the place of every option: 1 for the best, equal numbers for options that the method does not tell apart, and then as
// many left out.
type Order []int

// Most orders options by their counts.
func Most(counts []uint64) Order {
	return order(len(counts), func(a, b int) bool { return counts[a] > counts[b] })
}

// order counts for every option how many come before it.
func order(options int, before func(a, b int) bool) Order {
	places := make(Order, options)
	for a := range places {
		places[a] = 1
		for b := range places {
			if b != a && before(b, a) {
				places[a]++
			}
		}
	}
	return places
}

// Mean is the sum of an option's points or votes divided by the weight of the ballots that are not blank; nil if there are none.
func Mean(points, given uint64) *big.Rat {
	if given == 0 {
		return nil
	}
	return new(big.Rat).SetFrac(new(big.Int).SetUint64(points), new(big.Int).SetUint64(given))
}
